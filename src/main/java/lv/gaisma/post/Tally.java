package lv.gaisma.post;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;

/**
 * Counts in memory, so that a redirect never waits for the database and never fails with it. What
 * was not written yet stays here for as long as the process lives.
 */
@Singleton
final class Tally {

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    /**
     * So many are kept apart: years of all posts and languages without a database. After that a new
     * day counts for the last day that is known of its link, so nothing is lost.
     */
    private static final int MOST = 100_000;

    private static final class Count {
        private final AtomicLong seen = new AtomicLong();
        private volatile long written;
    }

    private final Clock clock;
    private final int most;
    private final Map<Opened, Count> counts = new ConcurrentHashMap<>();

    @jakarta.inject.Inject
    Tally(Clock clock) {
        this(clock, MOST);
    }

    Tally(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Both must be known names: whoever asks for others must not fill the memory. */
    void count(String post, String language) {
        Opened opened = new Opened(post, language, today());
        Count known = counts.get(opened);
        if (known == null && counts.size() >= most) {
            opened = lastDay(opened);
        }
        counts.computeIfAbsent(opened, one -> new Count()).seen.incrementAndGet();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LATVIA);
    }

    private Opened lastDay(Opened opened) {
        return counts.keySet().stream()
                .filter(
                        one ->
                                one.post().equals(opened.post())
                                        && one.language().equals(opened.language()))
                .max((a, b) -> a.day().compareTo(b.day()))
                .orElse(opened);
    }

    /**
     * Hands out each sum that has grown, until one cannot be written.
     *
     * @param writer true when a sum of this run is safe
     */
    void write(BiPredicate<Opened, Long> writer) {
        LocalDate yesterday = today().minusDays(1);
        for (Map.Entry<Opened, Count> entry : counts.entrySet()) {
            Count count = entry.getValue();
            long seen = count.seen.get();
            if (seen > count.written) {
                if (!writer.test(entry.getKey(), seen)) {
                    return;
                }
                count.written = seen;
            } else if (entry.getKey().day().isBefore(yesterday)) {
                counts.remove(entry.getKey());
            }
        }
    }
}
