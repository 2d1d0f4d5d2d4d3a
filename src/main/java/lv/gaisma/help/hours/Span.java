package lv.gaisma.help.hours;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The same hours on some days of every week.
 *
 * @param days the days on which it opens; a span past midnight belongs to the day it began
 * @param times when it is open on each of these days
 * @param languages tags of the languages that are answered then; empty when not known
 * @param holidays what happens when one of these days is a public holiday
 */
record Span(Set<DayOfWeek> days, List<Times> times, Set<String> languages, OnHoliday holidays) {

    /** What a public holiday does to a day's hours. */
    public enum OnHoliday {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    public Span {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        times = List.copyOf(times);
        languages = Collections.unmodifiableSet(new java.util.LinkedHashSet<>(languages));
    }

    /** Day and night, on every day of the year. */
    static Span always(Set<String> languages) {
        return new Span(
                EnumSet.allOf(DayOfWeek.class),
                List.of(Times.WHOLE_DAY),
                languages,
                OnHoliday.OPEN);
    }

    boolean always() {
        return days.size() == DayOfWeek.values().length
                && times.contains(Times.WHOLE_DAY)
                && holidays == OnHoliday.OPEN;
    }
}
