package lv.gaisma.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** The tables, as the files {@code db/migration/V1__….sql} and so on make them. */
final class Tables {

    private Tables() {}

    /** Carries out what is missing. Several portals may do so at once: they wait for each other. */
    static void migrate(Address address) throws SQLException {
        Flyway flyway =
                Flyway.configure(Tables.class.getClassLoader())
                        .dataSource(address.url(), address.user(), address.password())
                        .jdbcProperties(Address.PATIENCE)
                        .locations("classpath:db/migration")
                        .validateMigrationNaming(true)
                        .load();
        if (Stream.of(flyway.info().all()).anyMatch(one -> one.getState().isFailed())) {
            forgetFailures(address);
        }
        flyway.migrate();
    }

    /**
     * Flyway never tries a failed migration again. Ours may be: a disk was full, say, and every
     * statement does no harm the second time.
     */
    private static void forgetFailures(Address address) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM flyway_schema_history WHERE success = 0");
        }
    }

    /**
     * A real read: it fails when the server answers but the tables do not.
     *
     * @return which database this is, in a few words
     */
    static String read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, since FROM installation")) {
            if (!row.next()) {
                throw new SQLException("The table installation is empty");
            }
            LocalDateTime since = row.getObject("since", LocalDateTime.class);
            return "installation " + row.getString("id") + " of " + since.toLocalDate();
        }
    }
}
