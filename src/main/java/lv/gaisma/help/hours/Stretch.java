package lv.gaisma.help.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;

/**
 * A stretch of real time that the hours of one day make.
 *
 * @param from its first moment
 * @param to the moment after its last
 * @param open true when it is open, false when a public holiday leaves it unknown
 */
record Stretch(Instant from, Instant to, boolean open, Set<String> languages) {

    static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    static Stretch of(LocalDate day, Times times, Set<String> languages) {
        LocalDate last = times.pastMidnight() ? day.plusDays(1) : day;
        return new Stretch(instant(day, times.from()), instant(last, times.to()), true, languages);
    }

    /** A whole holiday, and longer when a span that would begin on it ends on the next day. */
    static Stretch holiday(LocalDate day, Instant atLeastTo) {
        Instant end = startOf(day.plusDays(1));
        Instant to = atLeastTo.isAfter(end) ? atLeastTo : end;
        return new Stretch(startOf(day), to, false, Set.of());
    }

    static Instant startOf(LocalDate day) {
        return instant(day, LocalTime.MIDNIGHT);
    }

    /**
     * The moment at which the clocks of Latvia show a time. In March the clock jumps over an hour:
     * a time in it is reached when the clock jumps. In October an hour comes twice: a time in it
     * means the first.
     */
    private static Instant instant(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        ZoneOffsetTransition change = RIGA.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(RIGA).toInstant();
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
