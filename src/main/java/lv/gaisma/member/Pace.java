package lv.gaisma.member;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Makes answers take the same time, so that their time tells nothing. */
record Pace(Duration length) {

    /**
     * Waits until the time has passed.
     *
     * @param start of {@link System#nanoTime()}
     */
    void await(long start) {
        long left = length.toNanos() - (System.nanoTime() - start);
        try {
            TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
