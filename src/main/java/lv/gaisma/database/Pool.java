package lv.gaisma.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connections that the features of the portal use.
 *
 * @param source the pool itself
 */
record Pool(DataSource source) {

    /** Behind what Micronaut Data hands out, which gives connections to its repositories only. */
    Pool {
        source = DelegatingDataSource.unwrapDataSource(source);
    }

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
