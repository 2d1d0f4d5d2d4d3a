package lv.gaisma.leaflet;

import java.time.Duration;

/** Lets one after the other pass, with a little time between them. */
final class Turnstile {

    private final long gap;
    private long next = System.nanoTime();

    Turnstile(Duration gap) {
        this.gap = gap.toNanos();
    }

    /** Waits until it is the caller's turn; turns are given in the order of the calls. */
    void pass() {
        long left = turn() - System.nanoTime();
        if (left > 0) {
            try {
                Thread.sleep(Duration.ofNanos(left));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        long turn = next - now > 0 ? next : now;
        next = turn + gap;
        return turn;
    }
}
