package lv.gaisma.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database going: starts it, brings its tables to the newest shape, looks after it every
 * few seconds and begins again whatever happens. Runs on one thread until that is interrupted; the
 * server ends with the thread.
 */
final class Supervision implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Server server;
    private final Pool pool;
    private final Status status;
    private Duration pause = SHORTEST_PAUSE;
    private volatile boolean stopped;

    Supervision(Server server, Pool pool, Status status) {
        this.server = server;
        this.pool = pool;
        this.status = status;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                keep();
                Thread.sleep(pause);
                pause = longer(pause);
            }
        } catch (InterruptedException e) {
            LOG.debug("The portal stops, and the database with it", e);
        } finally {
            end();
        }
    }

    private void end() {
        server.stop();
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("The folder of the database cannot be let go", e);
        }
    }

    /** Ends the server, after which {@link #run} ends. May be called from any other thread. */
    void stop() {
        stopped = true;
        server.stop();
        status.off("The portal stops");
    }

    private void keep() throws InterruptedException {
        try {
            server.start(status::step);
            status.step("Bringing the tables to the newest shape");
            Tables.migrate(server.address());
            pool.check();
            watch();
        } catch (CannotStart | SQLException | FlywayException e) {
            down(e, null);
        } catch (RuntimeException e) {
            // this thread must outlive every failure
            down(e, e);
        }
    }

    /** Returns only by an exception, when the database is no longer there. */
    private void watch() throws CannotStart, SQLException, InterruptedException {
        while (true) {
            status.ready(lookTwice());
            pause = SHORTEST_PAUSE;
            Optional<String> end = server.endsWithin(LOOK);
            if (end.isPresent()) {
                throw new CannotStart(end.get());
            }
        }
    }

    /** One slow answer of a busy server does not make it down; its end does. */
    private String lookTwice() throws CannotStart, SQLException, InterruptedException {
        try {
            return look();
        } catch (SQLException e) {
            Optional<String> end = server.endsWithin(SHORTEST_PAUSE);
            if (end.isPresent()) {
                throw new CannotStart(end.get(), e);
            }
            return look();
        }
    }

    private String look() throws SQLException {
        Address address = server.address();
        try (Connection connection = address.connect()) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            return Tables.read(connection) + " in MariaDB " + version + " at " + address;
        }
    }

    private void down(Exception e, @Nullable Exception unforeseen) {
        if (stopped) {
            return;
        }
        status.down(CannotStart.line(e), unforeseen);
        try {
            pool.dropConnections();
        } catch (SQLException failure) {
            LOG.warn("The connections to the database that is gone cannot be dropped", failure);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
