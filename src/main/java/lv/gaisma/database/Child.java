package lv.gaisma.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process that the portal runs now, one at a time. Any thread may stop it for good. */
final class Child {

    private static final long MILLIS_TO_END = 2_000;
    private static final long MILLIS_TO_DIE = 400;

    private @Nullable Process process;
    private boolean stopped;

    /** A way to start a process. */
    interface Start {
        Process process() throws IOException;
    }

    /**
     * @throws InterruptedException after {@link #stop}
     */
    synchronized Process run(Start start) throws IOException, InterruptedException {
        if (stopped) {
            throw new InterruptedException();
        }
        Process started = start.process();
        process = started;
        return started;
    }

    boolean isRunning() {
        Process now = process();
        return now != null && now.isAlive();
    }

    /** True when there is no process or it ends in this time. */
    boolean endsWithin(Duration time) throws InterruptedException {
        Process now = process();
        return now == null || now.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the process said when it ended, 137 when it was killed. */
    int exitCode() {
        Process now = process();
        return now == null ? 0 : now.exitValue();
    }

    /** Ends the process; nothing is started after it. */
    void stop() {
        synchronized (this) {
            stopped = true;
        }
        end();
    }

    /** Asks, waits two seconds, kills; cannot be interrupted, for nothing must be left behind. */
    void end() {
        Process now = process();
        if (now != null) {
            now.destroy();
            await(now, MILLIS_TO_END);
            now.destroyForcibly();
            await(now, MILLIS_TO_DIE);
        }
    }

    /** Not by {@link Process#onExit}, which waits behind whatever keeps the common pool busy. */
    private static void await(Process process, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        boolean interrupted = false;
        boolean waiting = true;
        while (waiting) {
            try {
                process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                waiting = false;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process process() {
        return process;
    }
}
