package lv.gaisma.help.hours;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From one time of day to another, on the clock of Latvia.
 *
 * @param from when it opens
 * @param to when it closes; not after {@code from} means the next day, and midnight the end of the
 *     day
 */
record Times(LocalTime from, LocalTime to) {

    static final Times WHOLE_DAY = new Times(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final String END_OF_DAY = "24:00";

    /** True when it closes on the day after it opened. */
    public boolean pastMidnight() {
        return !to.isAfter(from);
    }

    /** Reads {@code 09:00-12:00, 13:00-17:00}; empty when it is anything else. */
    static Optional<List<Times>> parse(String text) {
        List<Times> all = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<Times> times = one(part.strip());
            if (times.isEmpty()) {
                return Optional.empty();
            }
            all.add(times.get());
        }
        return Optional.of(List.copyOf(all));
    }

    private static Optional<Times> one(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2 || ends[0].equals(ends[1])) {
            return Optional.empty();
        }
        try {
            LocalTime from = LocalTime.parse(ends[0], CLOCK);
            LocalTime to =
                    ends[1].equals(END_OF_DAY)
                            ? LocalTime.MIDNIGHT
                            : LocalTime.parse(ends[1], CLOCK);
            return Optional.of(new Times(from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
