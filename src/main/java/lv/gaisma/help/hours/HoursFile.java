package lv.gaisma.help.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.gaisma.file.Fields;
import lv.gaisma.help.hours.Span.OnHoliday;

/**
 * Reads hours from the fields of a channel: {@code 24/7}, {@code unknown}, or a list of days and
 * times. Hours with a mistake count as not known, so that a number is never shown as open by
 * mistake.
 */
public final class HoursFile {

    private static final String ALWAYS = "24/7";
    private static final String UNKNOWN = "unknown";
    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Holidays holidays;

    public HoursFile(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * The hours of one field, with the exceptions that stand beside it.
     *
     * @param languages tags of the languages answered when a line does not name its own
     */
    public OpeningHours read(Fields channel, String name, Set<String> languages) {
        Optional<Map<LocalDate, List<Times>>> exceptions = exceptions(channel);
        Optional<List<Span>> week = week(channel, name, languages);
        return week.isEmpty() || exceptions.isEmpty()
                ? OpeningHours.unknown()
                : OpeningHours.of(week.get(), exceptions.get(), holidays);
    }

    private static Optional<List<Span>> week(Fields channel, String name, Set<String> languages) {
        if (!channel.isPlain(name)) {
            List<Optional<Span>> spans =
                    channel.maps(name).stream().map(line -> span(line, languages)).toList();
            return spans.isEmpty() || spans.contains(Optional.<Span>empty())
                    ? Optional.empty()
                    : Optional.of(spans.stream().flatMap(Optional::stream).toList());
        }
        String text = channel.text(name).orElse("");
        if (!text.equals(ALWAYS) && !text.equals(UNKNOWN)) {
            channel.problem(
                    name,
                    "`" + name + ": " + text + "` is no opening time",
                    "write 24/7, unknown, or lines {days: mon-fri, open: \"09:00-17:00\"}");
        }
        return text.equals(ALWAYS)
                ? Optional.of(List.of(Span.always(languages)))
                : Optional.empty();
    }

    private static Optional<Span> span(Fields line, Set<String> languages) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean good = true;
        for (String text : line.texts("days")) {
            for (String part : text.split(",", -1)) {
                good &= addDays(days, part.strip());
            }
        }
        if (!good || days.isEmpty()) {
            line.problem(
                    "days", "these days cannot be read", "write mon-fri, [sat, sun] or mon-sun");
        }
        Optional<List<Times>> times = times(line);
        Set<String> own = new LinkedHashSet<>(line.texts("languages"));
        OnHoliday onHoliday =
                Word.read(line, "holidays", OnHoliday.class).orElse(OnHoliday.UNKNOWN);
        line.rejectUnknown();
        if (!good || days.isEmpty()) {
            return Optional.empty();
        }
        return times.map(open -> new Span(days, open, own.isEmpty() ? languages : own, onHoliday));
    }

    private static boolean addDays(Set<DayOfWeek> days, String part) {
        String[] ends = part.split("-", -1);
        int first = DAYS.indexOf(ends[0]);
        int last = DAYS.indexOf(ends[ends.length - 1]);
        if (first < 0 || last < 0 || ends.length > 2) {
            return false;
        }
        int count = Math.floorMod(last - first, DAYS.size());
        for (int i = 0; i <= count; i++) {
            days.add(DayOfWeek.of(first + 1).plus(i));
        }
        return true;
    }

    private static Optional<List<Times>> times(Fields line) {
        String text = line.needText("open");
        Optional<List<Times>> times = Times.parse(text);
        if (times.isEmpty() && !text.isEmpty()) {
            line.problem(
                    "open",
                    "`" + text + "` is no time of day",
                    "write \"09:00-12:00, 13:00-17:00\"");
        }
        return times;
    }

    /** The exceptions; empty when one of them cannot be read, since a day off may hide in it. */
    private static Optional<Map<LocalDate, List<Times>>> exceptions(Fields channel) {
        Map<LocalDate, List<Times>> exceptions = new TreeMap<>();
        boolean good = true;
        for (Fields line : channel.maps("exceptions")) {
            Optional<LocalDate> date = line.date("date");
            boolean closed = line.text("closed").filter("true"::equals).isPresent();
            Optional<List<Times>> times = closed ? Optional.of(List.of()) : times(line);
            good &= date.isPresent() && times.isPresent();
            if (date.isEmpty() && !line.has("date")) {
                line.problem("date", "`date` is missing", "add `date: 2026-12-24`");
            }
            date.ifPresent(day -> times.ifPresent(open -> exceptions.put(day, open)));
            line.rejectUnknown();
        }
        return good ? Optional.of(exceptions) : Optional.empty();
    }
}
