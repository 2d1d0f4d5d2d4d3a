package lv.gaisma.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** The counts in memory. */
class TallyTest {

    /** Half past eleven in the evening of the 29th in UTC is the 30th in Latvia. */
    private static final Instant LATE = Instant.parse("2026-11-29T23:30:00Z");

    private final Turning clock = new Turning(LATE);
    private final Map<String, Long> written = new TreeMap<>();
    private final BiPredicate<Opened, Long> writer =
            (opened, count) -> {
                written.put(opened.day() + " " + opened.post() + " " + opened.language(), count);
                return true;
            };

    @Test
    void a_day_is_a_day_of_latvia() {
        Tally tally = new Tally(clock);
        tally.count("tashkent", "uz");
        tally.write(writer);

        assertThat(written).containsExactly(Map.entry("2026-11-30 tashkent uz", 1L));
    }

    @Test
    void what_could_not_be_written_is_written_later_and_once() {
        Tally tally = new Tally(clock);
        tally.count("tashkent", "uz");
        tally.write((opened, count) -> false);
        tally.count("tashkent", "uz");
        List<Long> sums = new ArrayList<>();
        tally.write((opened, count) -> sums.add(count));
        tally.write((opened, count) -> sums.add(count));

        assertThat(sums).containsExactly(2L);
    }

    @Test
    void days_that_are_over_and_written_are_let_go_and_those_not_written_stay() {
        Tally tally = new Tally(clock, 2);
        tally.count("tashkent", "uz");
        tally.count("kyiv", "uk");
        clock.turn(Duration.ofDays(3));
        tally.write(writer);
        tally.write(writer);
        tally.count("tashkent", "uz");
        tally.write(writer);

        assertThat(written)
                .containsExactly(
                        Map.entry("2026-11-30 kyiv uk", 1L),
                        Map.entry("2026-11-30 tashkent uz", 1L),
                        Map.entry("2026-12-03 tashkent uz", 1L));
    }

    @Test
    void without_a_database_for_years_it_stays_within_its_bounds_and_loses_nothing() {
        Tally tally = new Tally(clock, 3);
        for (int day = 0; day < 10; day++) {
            tally.count("tashkent", "uz");
            clock.turn(Duration.ofDays(1));
        }
        tally.write(writer);

        assertThat(written).hasSize(3);
        assertThat(written.values().stream().mapToLong(count -> count).sum()).isEqualTo(10);
    }

    @Test
    void many_readers_at_once_are_each_counted_while_it_is_written() throws Exception {
        Tally tally = new Tally(clock);
        List<Callable<Void>> readers = new ArrayList<>();
        for (int reader = 0; reader < 8; reader++) {
            readers.add(
                    () -> {
                        for (int i = 0; i < 20_000; i++) {
                            tally.count("tashkent", "uz");
                        }
                        return null;
                    });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(9)) {
            List<Future<Void>> running = readers.stream().map(pool::submit).toList();
            for (Future<Void> reader : running) {
                tally.write(writer);
                reader.get();
            }
        }
        tally.write(writer);

        assertThat(written).containsExactly(Map.entry("2026-11-30 tashkent uz", 160_000L));
        assertThat(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).hasDayOfMonth(29);
    }

    /** A clock that is turned by hand. */
    private static final class Turning extends Clock {
        private Instant now;

        Turning(Instant now) {
            this.now = now;
        }

        void turn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
