package lv.gaisma.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a tip is kept, in days of Latvia. */
public final class Retention {

    /** Days from the last activity. */
    public static final int DAYS = 90;

    /** Days from the day on which an organisation asks for more time. */
    public static final int EXTENDED_DAYS = 180;

    /**
     * Days of the calendar after which a wish to delete takes effect: 72 hours have passed by then,
     * whatever the hour of the wish, which nobody keeps.
     */
    public static final int UNDO_DAYS = 4;

    /** Days for which backups are kept at most; see docs/operations.md. */
    public static final int COPIES_DAYS = 14;

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private Retention() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LATVIA);
    }

    static LocalDate expires(LocalDate active) {
        return active.plusDays(DAYS);
    }

    static LocalDate extended(LocalDate day) {
        return day.plusDays(EXTENDED_DAYS);
    }
}
