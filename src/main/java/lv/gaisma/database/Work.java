package lv.gaisma.database;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Work on the database that is done as a whole or not at all. */
@Singleton
public final class Work {

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private final ConnectionOperations<Connection> connections;
    private final TransactionOperations<Connection> transactions;

    Work(
            ConnectionOperations<Connection> connections,
            TransactionOperations<Connection> transactions) {
        this.connections = connections;
        this.transactions = transactions;
    }

    /** One transaction; whatever is thrown takes all of it back. */
    public <T> T asOne(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }

    /**
     * One transaction on a connection whose clock stands at the beginning of a day. The binary log
     * of MariaDB otherwise keeps the second at which each row was written.
     */
    public <T> T onDay(LocalDate day, Supplier<T> work) {
        return connections.execute(
                ConnectionDefinition.DEFAULT,
                status -> {
                    Connection connection = status.getConnection();
                    set(connection, "" + day.atStartOfDay(LATVIA).toEpochSecond());
                    try {
                        return asOne(work);
                    } finally {
                        set(connection, "DEFAULT");
                    }
                });
    }

    private static void set(Connection connection, String time) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET timestamp = " + time);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
