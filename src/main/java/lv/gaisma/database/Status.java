package lv.gaisma.database;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lv.gaisma.database.Database.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the database is, as one thread sees it and all others read it. */
final class Status {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private record Now(State state, String detail) {}

    /** Written under the lock of this. */
    private volatile Now now = new Now(State.STARTING, "Not started yet");

    State state() {
        return now.state();
    }

    String detail() {
        return now.detail();
    }

    /** What is being done; while the database is down the reason for that stays. */
    void step(String step) {
        if (state() == State.STARTING) {
            set(State.STARTING, step);
        }
    }

    void ready(String detail) {
        if (set(State.READY, detail)) {
            LOG.info("The database is ready: {}", detail);
        }
    }

    /**
     * Said once in the log, however often it is tried again.
     *
     * @param unforeseen logged with its trace; null when the reason says it all
     */
    void down(String reason, @Nullable Throwable unforeseen) {
        if (set(State.DOWN, reason)) {
            LOG.error("The database is down: {}", reason, unforeseen);
        }
    }

    /** The portal stops or runs without a database: nothing to complain about. */
    void off(String reason) {
        set(State.DOWN, reason);
    }

    private synchronized boolean set(State state, String detail) {
        Now before = now;
        now = new Now(state, detail);
        notifyAll();
        return !now.equals(before);
    }

    synchronized boolean awaitReady(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (state() != State.READY) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
