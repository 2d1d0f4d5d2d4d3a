package lv.gaisma.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commands that make a database and run its server.
 *
 * @param base where the programs lie
 */
record Mariadbd(DatabaseFolder folder, Path base) {

    /** What a new database takes, with some room. */
    static final long FIRST_START_MEGABYTES = 150;

    private static final Logger LOG = LoggerFactory.getLogger(Mariadbd.class);
    private static final long LEFTOVER_SECONDS = 3;
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    /** The statements that make the system tables, as mariadb-install-db gives them. */
    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql");

    /** Makes the system tables in an empty folder. Ends by itself; 0 when it is done. */
    Process makeTables(Path data) throws IOException {
        Path statements = folder.resolve("bootstrap.sql");
        try (OutputStream to = Files.newOutputStream(statements)) {
            to.write(utf8("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n"));
            for (String name : SYSTEM_TABLES) {
                Files.copy(base.resolve("share").resolve(name), to);
            }
            // they would let everybody on this machine in as root, without a password
            to.write(utf8("DELETE FROM global_priv WHERE User <> 'mariadb.sys';\n"));
            to.write(utf8("DELETE FROM proxies_priv;\n"));
        }
        List<String> command = command(data);
        command.addAll(
                List.of(
                        "--bootstrap",
                        "--skip-networking",
                        "--enforce-storage-engine=",
                        "--max-allowed-packet=64M",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--net-buffer-length=16K"));
        return started(new ProcessBuilder(command).redirectInput(statements.toFile()));
    }

    /**
     * Runs the server. Must be called from a thread that lives as long as the server shall: the
     * kernel ends the server together with that thread.
     *
     * @param first statements that it carries out before it answers, given through a pipe because
     *     they hold the password
     */
    Process serve(int port, String first) throws IOException {
        List<String> command = command(folder.data());
        command.addAll(
                List.of(
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=",
                        "--skip-name-resolve",
                        "--init-file=/dev/stdin",
                        "--pid-file=" + folder.resolve("mariadbd.pid"),
                        "--tmpdir=" + folder.emptied("tmp"),
                        "--max-connections=64",
                        "--default-time-zone=+00:00",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_ci",
                        "--innodb-buffer-pool-size=64M",
                        "--innodb-flush-log-at-trx-commit=1"));
        Process process = started(new ProcessBuilder(command));
        try (OutputStream to = process.getOutputStream()) {
            to.write(utf8(first));
        } catch (IOException e) {
            LOG.debug("MariaDB ended before it read its first statements; its log says why", e);
        }
        return process;
    }

    private List<String> command(Path data) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETPRIV)) {
            command.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "KILL", "--"));
        }
        command.addAll(
                List.of(
                        base.resolve(Binaries.SERVER).toString(),
                        "--no-defaults",
                        "--basedir=" + base,
                        "--datadir=" + data,
                        "--lc-messages-dir=" + base.resolve("share"),
                        // else 11.4 makes a key at every start, which takes 10 to 20 seconds
                        "--skip-ssl",
                        "--skip-log-bin",
                        "--log-warnings=1",
                        "--innodb-log-file-size=16M",
                        "--innodb-undo-tablespaces=0",
                        "--innodb-temp-data-file-path=ibtmp1:2M:autoextend"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** The log of the last run but one is kept: it says why a server ended. */
    private Process started(ProcessBuilder builder) throws IOException {
        if (Files.exists(log())) {
            Files.move(
                    log(), folder.resolve("mariadbd.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return folder.resolve("mariadbd.log");
    }

    /** The first error of the log, else its last line. */
    String complaint() throws IOException {
        List<String> lines =
                Files.readAllLines(log(), StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> !line.isBlank())
                        .toList();
        String last = lines.isEmpty() ? "it said nothing" : lines.getLast();
        return lines.stream()
                        .filter(line -> line.contains("[ERROR]"))
                        .findFirst()
                        .orElse(last)
                        .replaceFirst("^.*\\[ERROR\\] ", "")
                + " (see "
                + log()
                + ")";
    }

    /**
     * Ends every server that still runs from a folder that this portal holds: what an earlier
     * portal left over.
     */
    static void endLeftovers(DatabaseFolder folder) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LEFTOVER_SECONDS);
        leftovers(folder).forEach(ProcessHandle::destroy);
        // asked anew each time: one that has ended but was not reaped has no command any more
        for (var left = leftovers(folder); !left.isEmpty(); left = leftovers(folder)) {
            if (System.nanoTime() > end) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(10);
        }
    }

    private static List<ProcessHandle> leftovers(DatabaseFolder folder) {
        String ours = folder.resolve(Binaries.NAME).toString();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(one -> one.info().command().orElse("").startsWith(ours)).toList();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
