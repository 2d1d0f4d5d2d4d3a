package lv.gaisma.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a database answers and who asks. Prints neither the name nor the password.
 *
 * @param url JDBC URL of a MariaDB; may itself hold name and password
 */
record Address(String url, @Nullable String user, @Nullable String password) {

    /**
     * How long the driver tries: 2 s a host; and when every host of a cluster is down, 6 times over
     * all of them (by itself it would try 120 times).
     */
    static final Map<String, String> PATIENCE =
            Map.of("connectTimeout", "2000", "retriesAllDown", "6");

    private static final String READ_TIMEOUT = "3000";

    /** A connection outside the pool, for looking after the database; gives up after seconds. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(PATIENCE);
        properties.setProperty("socketTimeout", READ_TIMEOUT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        int end = url.indexOf('?');
        return (end < 0 ? url : url.substring(0, end)).replaceFirst("^jdbc:", "");
    }
}
