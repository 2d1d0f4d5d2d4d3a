package lv.gaisma.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a tip is kept, in days of Latvia. */
public final class Retention {

    /** Days from the last activity. */
    static final int DAYS = 90;

    /** Days from the day on which an organisation asks for more time. */
    static final int EXTENDED_DAYS = 180;

    /**
     * Days of the calendar after which a wish to delete takes effect: 72 hours have passed by then,
     * whatever the hour of the wish, which nobody keeps.
     *
     * @see #undoHours
     */
    static final int UNDO_DAYS = 4;

    /** Days for which backups are kept at most; see docs/operations.md. */
    static final int COPIES_DAYS = 14;

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private Retention() {}

    /** Days for which a tip is kept after the last message. */
    public static int days() {
        return DAYS;
    }

    /** Days for which it is kept at most, when an organisation asks for more time. */
    public static int extendedDays() {
        return EXTENDED_DAYS;
    }

    /** Days for which backups are kept at most. */
    public static int copiesDays() {
        return COPIES_DAYS;
    }

    /** Hours that have passed at least before a wish to delete takes effect. */
    public static int undoHours() {
        return (UNDO_DAYS - 1) * 24;
    }

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
