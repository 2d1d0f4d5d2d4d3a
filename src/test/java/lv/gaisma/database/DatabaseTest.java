package lv.gaisma.database;

import static lv.gaisma.database.Database.State.DOWN;
import static lv.gaisma.database.Database.State.STARTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database on its bad days. The folder is shared, so that only one start is slow. */
class DatabaseTest {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTest.class);

    @TempDir static Path data;

    @Test
    void the_portal_never_waits_for_its_first_start_and_a_second_start_keeps_the_data(
            @TempDir Path fresh) throws Exception {
        String id;
        long start = System.nanoTime();
        try (Portal portal = Portal.on(fresh, Map.of())) {
            assertThat(portal.database().state()).isEqualTo(STARTING);
            portal.ready();
            LOG.info("First start: {} ms", millisSince(start));
            assertThat(portal.ask("SELECT COUNT(*) FROM installation")).isEqualTo("1");
            id = portal.ask("SELECT id FROM installation");
        }
        start = System.nanoTime();
        try (Portal portal = Portal.readyOn(fresh)) {
            LOG.info("Second start: {} ms", millisSince(start));
            assertThat(portal.ask("SELECT id FROM installation")).isEqualTo(id);
            assertThat(portal.database().detail()).contains(id).doesNotContain("\n");
        }
    }

    @Test
    void a_second_portal_on_the_same_folder_is_refused_until_the_first_one_stops()
            throws Exception {
        Portal first = Portal.readyOn(data);
        try (Portal second = Portal.on(data, Map.of())) {
            await(() -> second.database().state() == DOWN);
            assertThat(second.database().detail())
                    .isEqualTo(
                            "Another portal already uses %s/database; stop it or set GAISMA_DATA"
                                    + " to another folder",
                            data);
            assertThat(first.ask("SELECT 1")).isEqualTo("1");
            first.close();
            second.ready();
        } finally {
            first.close();
        }
    }

    @Test
    void a_killed_mariadbd_comes_back_at_the_same_address_again_and_again() throws Exception {
        try (Portal portal = Portal.readyOn(data)) {
            for (int times = 1; times <= 3; times++) {
                assertThat(portal.ask("SELECT COUNT(*) FROM installation")).isEqualTo("1");
                Portal.mariadbds(data).forEach(ProcessHandle::destroyForcibly);
                await(() -> portal.database().state() == DOWN);
                assertThat(portal.database().detail()).contains("MariaDB ended (exit code 137)");
                long start = System.nanoTime();
                portal.ready();
                LOG.info("Back after kill -9 of mariadbd: {} ms", millisSince(start));
            }
        }
    }

    @Test
    void killing_the_portal_leaves_no_mariadbd_and_loses_no_committed_row() throws Exception {
        int rows = 0;
        try (ChildPortal child = ChildPortal.on(data)) {
            while (rows < 200) {
                rows = child.nextRow();
            }
            assertThat(Portal.mariadbds(data)).hasSize(1);
            long start = System.nanoTime();
            child.kill();
            await(() -> Portal.mariadbds(data).isEmpty());
            LOG.info("No mariadbd {} ms after kill -9 of the portal", millisSince(start));
        }
        try (Portal portal = Portal.readyOn(data)) {
            String kept = portal.ask("SELECT COUNT(*) FROM kept WHERE number <= " + rows);
            assertThat(kept).isEqualTo(String.valueOf(rows));
            portal.change("DROP TABLE kept");
        }
    }

    @Test
    void stopping_takes_less_than_three_seconds_and_leaves_nothing(@TempDir Path fresh)
            throws Exception {
        Portal ready = Portal.readyOn(data);
        assertThat(ready.ask("SELECT 1")).isEqualTo("1");
        assertThat(timeToClose(ready)).isLessThan(Duration.ofSeconds(3));
        assertThat(Portal.mariadbds(data)).isEmpty();

        Portal hanging = Portal.readyOn(data);
        signal("STOP");
        assertThat(timeToClose(hanging)).isLessThan(Duration.ofSeconds(3));
        assertThat(Portal.mariadbds(data)).isEmpty();

        Portal starting = Portal.on(fresh, Map.of());
        await(() -> Files.exists(fresh.resolve("database/unpacking")));
        assertThat(timeToClose(starting)).isLessThan(Duration.ofSeconds(3));
        assertThat(fresh.resolve("database/data")).doesNotExist();
    }

    @Test
    void a_migration_that_failed_is_tried_again() throws Exception {
        try (Portal portal = Portal.readyOn(data)) {
            portal.change("DELETE FROM flyway_schema_history WHERE CAST(version AS INT) > 10");
            portal.change("UPDATE flyway_schema_history SET success = 0 WHERE version = '10'");
            portal.change("DROP TABLE post_opened");
        }
        try (Portal portal = Portal.readyOn(data)) {
            assertThat(portal.ask("SELECT COUNT(*) FROM post_opened")).isEqualTo("0");
        }
    }

    @Test
    void what_an_earlier_portal_left_over_is_stopped() throws Exception {
        Server crashed = EmbeddedServer.in(data.resolve("database"));
        startOnceItIsFree(crashed);
        crashed.close();
        ProcessHandle leftover = Portal.mariadbds(data).getFirst();
        try (Portal portal = Portal.readyOn(data)) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(Portal.mariadbds(data)).hasSize(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_gives_one_clear_line(@TempDir Path some) throws Exception {
        Path file = Files.writeString(some.resolve("file"), "");
        try (Portal portal = Portal.on(file, Map.of())) {
            await(() -> portal.database().state() == DOWN);
            assertThat(portal.database().detail())
                    .startsWith("Cannot use " + file + "/database (")
                    .endsWith("make it writable for this user or set GAISMA_DATA to another folder")
                    .doesNotContain("\n");
        }
    }

    @Test
    void a_full_disk_gives_one_clear_line(@TempDir Path some) throws Exception {
        try (DatabaseFolder folder = DatabaseFolder.take(some)) {
            folder.requireSpace(1);
            assertThatThrownBy(() -> folder.requireSpace(Long.MAX_VALUE))
                    .hasMessageStartingWith("No disk space left for " + some + "; free ");
        }
        assertThat(CannotStart.of(some, new IOException("No space left on device")))
                .hasMessageStartingWith("No disk space left for " + some);
    }

    @Test
    void nobody_gets_in_without_the_password_of_this_start() throws Exception {
        Address before;
        try (Portal portal = Portal.readyOn(data)) {
            before = portal.address();
            assertRefused(new Address(before.url(), "root", null));
            assertRefused(new Address(before.url(), "", null));
            assertRefused(new Address(before.url(), before.user(), "guess"));
        }
        try (Portal portal = Portal.readyOn(data)) {
            Address now = portal.address();
            assertRefused(new Address(now.url(), before.user(), before.password()));
            assertThat(now.toString()).doesNotContain(String.valueOf(now.password()));
            assertThat(portal.database().detail()).doesNotContain(String.valueOf(now.password()));
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve("database"))))
                .isEqualTo("rwx------");
    }

    @Test
    void an_outside_database_is_used_instead_and_waited_for(@TempDir Path unused) throws Exception {
        try (Portal provider = Portal.readyOn(data)) {
            Address outside = provider.address();
            Map<String, Object> settings =
                    Map.of(
                            "datasources.default.url", outside.url(),
                            "datasources.default.username", String.valueOf(outside.user()),
                            "datasources.default.password", String.valueOf(outside.password()));
            try (Portal portal = Portal.on(unused, settings).ready()) {
                String id = portal.ask("SELECT id FROM installation");
                signal("STOP");
                await(() -> portal.database().state() == DOWN);
                assertThat(portal.database().detail()).contains("127.0.0.1");
                signal("CONT");
                portal.ready();
                assertThat(portal.ask("SELECT id FROM installation")).isEqualTo(id);
            }
            provider.ready();
            assertThat(unused).isEmptyDirectory();
        }
    }

    @Test
    void a_portal_without_a_database_starts_none(@TempDir Path unused) {
        try (Portal portal = Portal.on(unused, Map.of("gaisma.database.enabled", false))) {
            assertThat(portal.database().state()).isEqualTo(DOWN);
            assertThat(portal.database().detail()).contains("gaisma.database.enabled");
            assertThat(unused).isEmptyDirectory();
        }
    }

    private static void signal(String name) throws IOException, InterruptedException {
        String mariadbd = String.valueOf(Portal.mariadbds(data).getFirst().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, mariadbd).start().waitFor()).isZero();
    }

    private static void assertRefused(Address address) {
        assertThatThrownBy(address::connect)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    private static Duration timeToClose(Portal portal) {
        long start = System.nanoTime();
        portal.close();
        LOG.info("Stopped in {} ms", millisSince(start));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** On a busy machine the portal of the test before may still be putting its folder down. */
    private static void startOnceItIsFree(Server server) throws Exception {
        long end = System.nanoTime() + Portal.LONG_ENOUGH.toNanos();
        while (true) {
            try {
                server.start(step -> {});
                return;
            } catch (CannotStart taken) {
                assertThat(System.nanoTime()).as(taken.getMessage()).isLessThan(end);
                Thread.sleep(20);
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Portal.LONG_ENOUGH.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
