package lv.gaisma.database;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The database of the portal. It is started beside the portal, never waited for, and may be away at
 * any time: who needs it asks {@link #state()} first and has an answer ready for when it is down.
 * Repositories of Micronaut Data and {@link Work} read and write it. Made with the context, so that
 * it starts at once.
 */
@Context
public final class Database {

    /** How the database is. */
    public enum State {
        /** Not there yet; nothing has failed. */
        STARTING,
        /** It answers, its tables have the newest shape and a read from them went well. */
        READY,
        /** It is not there; when it comes back the state is {@link #READY} by itself. */
        DOWN
    }

    private static final Duration TIME_TO_STOP = Duration.ofMillis(400);

    private final boolean enabled;
    private final Server server;
    private final Status status = new Status();
    private final Supervision supervision;
    private final Thread thread;

    /**
     * @param enabled setting {@code gaisma.database.enabled}; when false nothing is started and the
     *     state is always {@link State#DOWN}
     */
    Database(
            Server server,
            DataSource connections,
            @Property(name = "gaisma.database.enabled", defaultValue = "true") boolean enabled) {
        this.enabled = enabled;
        this.server = server;
        this.supervision = new Supervision(server, new Pool(connections), status);
        this.thread = Thread.ofPlatform().name("database").daemon().unstarted(supervision);
    }

    @PostConstruct
    void start() {
        if (enabled) {
            thread.start();
        } else {
            status.off("Turned off by gaisma.database.enabled");
        }
    }

    /** Takes at most three seconds. */
    @PreDestroy
    void stop() throws IOException, InterruptedException {
        if (enabled) {
            supervision.stop();
            thread.interrupt();
            thread.join(TIME_TO_STOP);
        } else {
            server.close();
        }
    }

    public State state() {
        return status.state();
    }

    /** One line for operators: what is being done, which database it is, or why it is down. */
    public String detail() {
        return status.detail();
    }

    /** For commands that cannot do without: true as soon as it is ready, false after this time. */
    public boolean awaitReady(Duration time) throws InterruptedException {
        return status.awaitReady(time);
    }
}
