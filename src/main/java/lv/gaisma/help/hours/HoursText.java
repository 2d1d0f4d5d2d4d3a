package lv.gaisma.help.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.help.hours.Span.OnHoliday;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Messages;

/** Hours in the words of one language: {@code Mon–Fri 09:00–17:00}. Times are those of Latvia. */
public final class HoursText {

    private static final int SHORTEST_RANGE = 3;

    private final Messages messages;
    private final Formats formats;

    public HoursText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The weekly hours; when another source gives others, these too. */
    public String text(Schedule schedule) {
        String hours = text(schedule.hours());
        return schedule.disputed()
                .map(
                        other ->
                                other.known()
                                        ? messages.text(
                                                "hours.disputed",
                                                Map.of("hours", hours, "other", text(other)))
                                        : messages.text("hours.disputed-unknown", "hours", hours))
                .orElse(hours);
    }

    /** The weekly hours alone: "day and night", "not known", or days and times. */
    public String text(OpeningHours hours) {
        if (!hours.known()) {
            return messages.text("hours.unknown");
        }
        if (hours.always()) {
            return messages.text("hours.always");
        }
        boolean oneLanguage = hours.week().stream().map(Span::languages).distinct().count() == 1;
        return hours.week().stream()
                .map(span -> oneLanguage ? span(span) : spanInLanguages(span))
                .reduce(
                        (first, second) ->
                                messages.text(
                                        "hours.join", Map.of("first", first, "second", second)))
                .orElseThrow();
    }

    /**
     * What happens on public holidays; empty when hours are not known or holidays do not matter.
     */
    public Optional<String> holidays(OpeningHours hours) {
        List<OnHoliday> rules = hours.week().stream().map(Span::holidays).distinct().toList();
        return rules.size() == 1 && !hours.always()
                ? Optional.of(messages.text("hours.holidays-" + Word.of(rules.getFirst())))
                : Optional.empty();
    }

    /** The days from a day on that are different, one line each. */
    public List<String> exceptions(OpeningHours hours, LocalDate from) {
        return hours.exceptions().tailMap(from).entrySet().stream()
                .map(
                        entry ->
                                messages.text(
                                        "hours.exception",
                                        Map.of(
                                                "date",
                                                formats.date(entry.getKey()),
                                                "times",
                                                times(entry.getValue()))))
                .toList();
    }

    private String spanInLanguages(Span span) {
        return messages.text(
                "hours.in-languages",
                Map.of(
                        "hours",
                        span(span),
                        "languages",
                        formats.list(
                                span.languages().stream().map(formats::languageName).toList())));
    }

    private String span(Span span) {
        return messages.text(
                "hours.days-times",
                Map.of("days", days(span.days()), "times", times(span.times())));
    }

    private String times(List<Times> times) {
        if (times.isEmpty()) {
            return messages.text("hours.closed");
        }
        return formats.list(
                times.stream()
                        .map(
                                time ->
                                        messages.text(
                                                "hours.times",
                                                Map.of(
                                                        "from",
                                                        formats.time(time.from()),
                                                        "to",
                                                        end(time.to()))))
                        .toList());
    }

    /** A closing time: midnight ends the day, so it is 24:00. */
    private String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : formats.time(time);
    }

    private String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return messages.text("hours.every-day");
        }
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> run = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (days.contains(day)) {
                run.add(day);
            } else {
                parts.addAll(run(run));
                run.clear();
            }
        }
        parts.addAll(run(run));
        return formats.list(parts);
    }

    private List<String> run(List<DayOfWeek> run) {
        List<String> names = run.stream().map(formats::shortWeekday).toList();
        return names.size() < SHORTEST_RANGE
                ? names
                : List.of(
                        messages.text(
                                "hours.days",
                                Map.of("first", names.getFirst(), "last", names.getLast())));
    }
}
