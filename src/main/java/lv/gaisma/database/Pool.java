package lv.gaisma.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connections that the features of the portal use. */
record Pool(DataSource source) {

    /** Fails when the pool gives no working connection in its time. */
    void check() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Tables.read(connection);
        }
    }

    /** Drops the connections to a server that is gone, so that nobody is given one of them. */
    void dropConnections() throws SQLException {
        HikariPoolMXBean pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
    }
}
