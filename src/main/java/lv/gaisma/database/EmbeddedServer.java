package lv.gaisma.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A MariaDB that starts and stops with the portal; its data stay in the folder. */
final class EmbeddedServer implements Server {

    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);
    private static final long START_MEGABYTES = 50;
    private static final int PASSWORD_BYTES = 20;

    private final Path wanted;
    private final OwnPort port;
    private final Address address;
    private final Child child = new Child();
    private @Nullable DatabaseFolder folder;
    private @Nullable Mariadbd mariadbd;

    private EmbeddedServer(Path wanted, OwnPort port, Address address) {
        this.wanted = wanted;
        this.port = port;
        this.address = address;
    }

    /** Chooses port and password; starts nothing yet and does not touch the folder. */
    static EmbeddedServer in(Path folder) {
        try {
            OwnPort port = OwnPort.choose();
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = HexFormat.of().formatHex(random);
            String url = "jdbc:mariadb://127.0.0.1:" + port.number() + "/gaisma?sslMode=disable";
            return new EmbeddedServer(folder, port, new Address(url, "gaisma", password));
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public void start(Consumer<String> step) throws CannotStart, InterruptedException {
        try {
            if (!child.isRunning()) {
                launch(step);
            }
            awaitAnswer();
            new Door(wanted).open(address);
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw CannotStart.of(wanted, e);
        }
    }

    private void launch(Consumer<String> step)
            throws CannotStart, IOException, InterruptedException {
        if (folder == null) {
            folder = DatabaseFolder.take(wanted);
        }
        Mariadbd.endLeftovers(folder);
        step.accept("Unpacking MariaDB into " + folder);
        Mariadbd ready = new Mariadbd(folder, Binaries.in(folder));
        mariadbd = ready;
        if (!Files.isDirectory(folder.data())) {
            step.accept("Making a new database in " + folder);
            makeData(folder, ready);
        }
        folder.requireSpace(START_MEGABYTES);
        step.accept("Starting MariaDB in " + folder);
        child.run(() -> ready.serve(port.number(), welcome()));
    }

    private void makeData(DatabaseFolder folder, Mariadbd mariadbd)
            throws CannotStart, IOException, InterruptedException {
        folder.requireSpace(Mariadbd.FIRST_START_MEGABYTES);
        Path data = folder.emptied("data.new");
        if (child.run(() -> mariadbd.makeTables(data)).waitFor() != 0) {
            throw new CannotStart("Cannot make a database: " + mariadbd.complaint());
        }
        Files.move(data, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Every start has a password of its own; whoever stole an old one has nothing. */
    private String welcome() {
        return """
        CREATE DATABASE IF NOT EXISTS gaisma CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
        CREATE OR REPLACE USER gaisma@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON gaisma.* TO gaisma@'127.0.0.1';
        """
                .formatted(address.password());
    }

    private void awaitAnswer() throws CannotStart, IOException, InterruptedException {
        long end = System.nanoTime() + TIME_TO_ANSWER.toNanos();
        while (true) {
            try (Connection connection = address.connect()) {
                connection.clearWarnings();
                return;
            } catch (SQLException e) {
                if (!child.isRunning()) {
                    throw new CannotStart("MariaDB does not start: " + complaint(), e);
                }
                if (System.nanoTime() > end) {
                    child.end();
                    throw new CannotStart("MariaDB does not answer: " + CannotStart.line(e), e);
                }
            }
            Thread.sleep(20);
        }
    }

    private String complaint() throws IOException {
        return mariadbd == null ? "" : mariadbd.complaint();
    }

    @Override
    public Optional<String> endsWithin(Duration time) throws InterruptedException {
        return child.endsWithin(time)
                ? Optional.of("MariaDB ended (exit code " + child.exitCode() + ")")
                : Optional.empty();
    }

    @Override
    public void stop() {
        child.stop();
    }

    @Override
    public void close() throws IOException {
        port.kept().close();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
