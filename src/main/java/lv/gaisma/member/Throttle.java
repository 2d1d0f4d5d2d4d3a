package lv.gaisma.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: so many attempts at once, then one more each minute. Counted for each name
 * that is tried and never for an address. Kept in memory alone.
 */
final class Throttle {

    private static final int MOST_NAMES = 20_000;

    private final int atOnce;
    private final Duration each;
    private final Clock clock;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_NAMES;
                }
            };

    private record Bucket(double left, Instant at) {}

    Throttle(int atOnce, Duration each, Clock clock) {
        this.atOnce = atOnce;
        this.each = each;
        this.clock = clock;
    }

    /** Takes one attempt; false when there is none left now. */
    synchronized boolean admit(String name) {
        Instant now = clock.instant();
        Bucket before = buckets.getOrDefault(name, new Bucket(atOnce, now));
        double refilled = (double) Duration.between(before.at(), now).toMillis() / each.toMillis();
        double left = Math.min(atOnce, before.left() + Math.max(0, refilled));
        buckets.put(name, new Bucket(left >= 1 ? left - 1 : left, now));
        return left >= 1;
    }

    /** The rightful person has proved themselves: nothing is held against the name. */
    synchronized void forget(String name) {
        buckets.remove(name);
    }
}
