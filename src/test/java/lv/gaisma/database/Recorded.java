package lv.gaisma.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An outside MariaDB that writes a binary log, as one does that is backed up or copied to others.
 *
 * @param base holds its programs, data and log
 */
public record Recorded(DatabaseFolder folder, Process process, int port, Path base)
        implements AutoCloseable {

    private static final String PASSWORD = "outside";

    /** Starts it below a folder; the programs are those of the embedded one. */
    public static Recorded in(Path below) throws Exception {
        DatabaseFolder folder = DatabaseFolder.take(below);
        Path programs = Binaries.in(folder);
        Mariadbd mariadbd = new Mariadbd(folder, programs);
        Path data = folder.emptied("data");
        mariadbd.makeTables(data).waitFor();
        OwnPort port = OwnPort.choose();
        Path first = folder.resolve("first.sql");
        Files.writeString(
                first,
                "CREATE DATABASE IF NOT EXISTS gaisma CHARACTER SET utf8mb4;\n"
                        + "CREATE OR REPLACE USER gaisma@'127.0.0.1' IDENTIFIED BY '"
                        + PASSWORD
                        + "';\nGRANT ALL ON gaisma.* TO gaisma@'127.0.0.1';\n");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                programs.resolve(Binaries.SERVER).toString(),
                                "--no-defaults",
                                "--basedir=" + programs,
                                "--datadir=" + data,
                                "--lc-messages-dir=" + programs.resolve("share"),
                                "--skip-ssl",
                                "--log-bin=" + folder.resolve("binlog"),
                                "--binlog-format=ROW",
                                "--general-log=1",
                                "--general-log-file=" + folder.resolve("general.log"),
                                "--sync-binlog=1",
                                "--bind-address=127.0.0.1",
                                "--port=" + port.number(),
                                "--socket=",
                                "--init-file=" + first,
                                "--pid-file=" + folder.resolve("pid")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("mariadbd.out").toFile())
                        .start();
        return new Recorded(folder, process, port.number(), below).answering();
    }

    /** The settings of a portal that uses it. */
    public Map<String, Object> settings() {
        return Map.of(
                "datasources.default.url",
                address().url(),
                "datasources.default.username",
                "gaisma",
                "datasources.default.password",
                PASSWORD);
    }

    /** All that a dump would hold: every value of every row of every table. */
    public String dump() throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = address().connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            dump.append(rows.getString(i)).append('\t');
                        }
                        dump.append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("SHOW TABLES")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    /**
     * The times of all events that change rows, in seconds since 1970 (binary log version 4: every
     * event begins with its time, 4 bytes, and its kind, 1 byte).
     */
    public List<Long> timesOfRows() throws IOException {
        List<Long> times = new ArrayList<>();
        try (Stream<Path> logs = Files.list(base)) {
            for (Path log :
                    logs.filter(one -> one.getFileName().toString().matches("binlog\\.\\d+"))
                            .toList()) {
                ByteBuffer bytes =
                        ByteBuffer.wrap(Files.readAllBytes(log)).order(ByteOrder.LITTLE_ENDIAN);
                int at = 4;
                while (at + 19 <= bytes.limit()) {
                    int kind = bytes.get(at + 4) & 0xff;
                    int size = bytes.getInt(at + 9);
                    if (kind >= 19 && kind <= 32 && kind != 27) {
                        times.add(bytes.getInt(at) & 0xffffffffL);
                    }
                    if (kind == 162 || kind == 16) { // the transaction's own frame
                        times.add(bytes.getInt(at) & 0xffffffffL);
                    }
                    at += size;
                }
            }
        }
        return times;
    }

    private Address address() {
        return new Address(
                "jdbc:mariadb://127.0.0.1:" + port + "/gaisma?sslMode=disable", "gaisma", PASSWORD);
    }

    private Recorded answering() throws InterruptedException, SQLException {
        for (int i = 0; ; i++) {
            try (Connection connection = address().connect()) {
                connection.clearWarnings();
                return this;
            } catch (SQLException e) {
                if (i > 600) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        folder.close();
    }
}
