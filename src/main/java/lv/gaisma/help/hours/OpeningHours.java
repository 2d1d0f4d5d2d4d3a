package lv.gaisma.help.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.gaisma.help.hours.Span.OnHoliday;

/**
 * Weekly hours in the time zone Europe/Riga, with exceptions and public holidays.
 *
 * @param known false when nobody has said the hours
 * @param week the hours of an ordinary week
 * @param exceptions days that are different; an empty list is a day off. They win over holidays
 */
public record OpeningHours(
        boolean known,
        List<Span> week,
        SortedMap<LocalDate, List<Times>> exceptions,
        Holidays holidays) {

    /** A year and a little: every holiday has come once. */
    private static final int DAYS_AHEAD = 370;

    public OpeningHours {
        week = List.copyOf(week);
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
    }

    public static OpeningHours unknown() {
        return new OpeningHours(false, List.of(), new TreeMap<>(), Holidays.NONE);
    }

    public static OpeningHours always(Set<String> languages) {
        return of(List.of(Span.always(languages)), Map.of(), Holidays.NONE);
    }

    static OpeningHours of(
            List<Span> week, Map<LocalDate, List<Times>> exceptions, Holidays holidays) {
        return new OpeningHours(true, week, new TreeMap<>(exceptions), holidays);
    }

    /** True when it is open day and night in an ordinary week and on holidays. */
    public boolean always() {
        return known && week.stream().anyMatch(Span::always);
    }

    /** The languages of all hours, in the order in which they are written. */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        week.forEach(span -> languages.addAll(span.languages()));
        return Collections.unmodifiableSet(languages);
    }

    /** What the hours say about a moment. */
    public Moment at(Instant at) {
        if (!known) {
            return Moment.UNKNOWN;
        }
        List<Stretch> now =
                around(LocalDate.ofInstant(at, Stretch.RIGA)).stream()
                        .filter(stretch -> stretch.contains(at))
                        .toList();
        if (now.stream().noneMatch(Stretch::open)) {
            return now.isEmpty() ? Moment.CLOSED : Moment.HOLIDAY;
        }
        Set<String> languages = new LinkedHashSet<>();
        now.forEach(stretch -> languages.addAll(stretch.languages()));
        return new Moment(Moment.Kind.OPEN, Collections.unmodifiableSet(languages));
    }

    /**
     * The first moment after another at which the hours change to something that is wanted; empty
     * when that does not happen within a year.
     */
    public Optional<Instant> next(Instant after, Predicate<Moment> wanted) {
        LocalDate first = LocalDate.ofInstant(after, Stretch.RIGA);
        LocalDate last = lastDay(first);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (Instant edge : edges(day)) {
                if (edge.isAfter(after) && wanted.test(at(edge))) {
                    return Optional.of(edge);
                }
            }
        }
        return Optional.empty();
    }

    /** The first moment after another at which the hours say something else. */
    public Optional<Instant> nextChange(Instant after) {
        Moment now = at(after);
        return next(after, moment -> !moment.equals(now));
    }

    private LocalDate lastDay(LocalDate first) {
        LocalDate afterExceptions = exceptions.isEmpty() ? first : exceptions.lastKey().plusDays(1);
        LocalDate regular = always() || !known ? first : first.plusDays(DAYS_AHEAD);
        return afterExceptions.isAfter(regular) ? afterExceptions : regular;
    }

    /** The moments of one day at which a stretch begins or ends, in order. */
    private SortedSet<Instant> edges(LocalDate day) {
        SortedSet<Instant> edges = new TreeSet<>();
        for (Stretch stretch : around(day)) {
            edges.add(stretch.from());
            edges.add(stretch.to());
        }
        return edges.subSet(Stretch.startOf(day), Stretch.startOf(day.plusDays(1)));
    }

    /** The stretches that can touch a day: its own, and those that began the day before. */
    private List<Stretch> around(LocalDate day) {
        List<Stretch> stretches = new ArrayList<>(of(day.minusDays(1)));
        stretches.addAll(of(day));
        return stretches;
    }

    private List<Stretch> of(LocalDate day) {
        List<Times> exception = exceptions.get(day);
        if (exception != null) {
            return exception.stream().map(times -> Stretch.of(day, times, languages())).toList();
        }
        boolean holiday = holidays.on(day);
        List<Stretch> stretches = new ArrayList<>();
        for (Span span : week) {
            if (span.days().contains(day.getDayOfWeek())) {
                for (Times times : span.times()) {
                    Stretch stretch = Stretch.of(day, times, span.languages());
                    stretches.addAll(onHoliday(holiday, span.holidays(), day, stretch));
                }
            }
        }
        return stretches;
    }

    private static List<Stretch> onHoliday(
            boolean holiday, OnHoliday rule, LocalDate day, Stretch stretch) {
        if (!holiday || rule == OnHoliday.OPEN) {
            return List.of(stretch);
        }
        return rule == OnHoliday.CLOSED ? List.of() : List.of(Stretch.holiday(day, stretch.to()));
    }
}
