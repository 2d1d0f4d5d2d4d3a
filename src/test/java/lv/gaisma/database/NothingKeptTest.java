package lv.gaisma.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What people answer in the self-check and in an interview is nowhere afterwards. */
class NothingKeptTest {

    /** Stands in for an answer; nothing else holds it. */
    private static final String MARK = "zq7wX4kPanswer";

    private static final String CONTROL = "zq7wX4kPcontrol";

    private static final String FORM =
            "q.danger=no&q.passport=yes&q.child=yes&q.pay=%1$s&%1$s=yes&step=result&free=%1$s";

    private static final Duration A_BUSY_MACHINE = Duration.ofMinutes(3);

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void no_answer_stands_in_the_database_in_its_files_or_in_the_log(@TempDir Path data)
            throws Exception {
        log.start();
        root.addAppender(log);
        int port = freePort();
        Map<String, Object> settings =
                Map.of("gaisma.port", port, "gaisma.management-port", freePort());
        try (Portal portal = Portal.on(data, settings)) {
            assertThat(portal.database().awaitReady(A_BUSY_MACHINE)).isTrue();
            portal.context().getBean(EmbeddedServer.class).start();
            String rows = rows(portal);
            for (String place : List.of("/lv/check", "/ur/check", "/lv/professionals/screening")) {
                assertThat(post(port, place)).as(place).isEqualTo(200);
            }
            assertThat(rows(portal)).as("rows of every table").isEqualTo(rows);
            assertThat(files(data, MARK)).isEmpty();

            // the same search finds what is kept
            portal.change("CREATE TABLE control (word VARCHAR(99))");
            portal.change("INSERT INTO control VALUES ('" + CONTROL + "')");
            assertThat(files(data, CONTROL)).isNotEmpty();
            LoggerFactory.getLogger("lv.gaisma.control").error(CONTROL);
        } finally {
            root.detachAppender(log);
        }
        for (int i = 0; i < 300 && !Portal.mariadbds(data).isEmpty(); i++) {
            Thread.sleep(100); // its folder goes when it has gone
        }
        assertThat(logged(CONTROL)).isTrue();
        assertThat(logged(MARK)).isFalse();
        assertThat(logged("q.passport")).isFalse();
    }

    private boolean logged(String word) {
        return List.copyOf(log.list).stream()
                .anyMatch(
                        event ->
                                (event.getFormattedMessage() + event.getThrowableProxy())
                                        .contains(word));
    }

    /** Each table and how many rows it has. */
    private static String rows(Portal portal) throws Exception {
        String tables =
                portal.ask(
                        "SELECT GROUP_CONCAT(table_name ORDER BY table_name) FROM"
                                + " information_schema.tables WHERE table_schema = DATABASE()");
        StringBuilder rows = new StringBuilder();
        for (String table : tables.split(",")) {
            rows.append(table)
                    .append(' ')
                    .append(portal.ask("SELECT COUNT(*) FROM `" + table + "`"))
                    .append('\n');
        }
        return rows.toString();
    }

    private static int post(int port, String place) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + place))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Origin", "null")
                                    .POST(HttpRequest.BodyPublishers.ofString(FORM.formatted(MARK)))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The files below a folder that hold a word; those of the server's program are left out. */
    private static TreeSet<String> files(Path folder, String word) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    !folder.relativize(file)
                                            .toString()
                                            .matches(".*/(bin|share)/.*"))
                    .filter(file -> holds(file, word))
                    .forEach(file -> found.add(folder.relativize(file).toString()));
        }
        return found;
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
