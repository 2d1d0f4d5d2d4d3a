package lv.gaisma.database;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A portal without its server: what the database needs of it. */
record Portal(ApplicationContext context) implements AutoCloseable {

    static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    static Portal on(Path data, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("gaisma.data", data.toString());
        settings.put("datasources.default.initialization-fail-timeout", "-1");
        settings.put("datasources.default.minimum-idle", "0");
        settings.put("datasources.default.connection-timeout", "3000");
        return new Portal(ApplicationContext.run(settings, "test"));
    }

    /** A portal whose database is ready. */
    static Portal readyOn(Path data) throws InterruptedException {
        return on(data, Map.of()).ready();
    }

    Portal ready() throws InterruptedException {
        if (!database().awaitReady(LONG_ENOUGH)) {
            String detail = database().detail();
            close();
            throw new IllegalStateException(detail);
        }
        return this;
    }

    Database database() {
        return context.getBean(Database.class);
    }

    Address address() {
        return context.getBean(Server.class).address();
    }

    private DataSource pool() {
        return new Pool(context.getBean(DataSource.class)).source();
    }

    String ask(String query) throws SQLException {
        try (Connection connection = pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void change(String statement) throws SQLException {
        try (Connection connection = pool().getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** The servers that run from a data folder. */
    static List<ProcessHandle> mariadbds(Path data) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(one -> one.info().command().orElse("").startsWith(data.toString()))
                    .toList();
        }
    }
}
