package lv.gaisma.help.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Messages;

/**
 * A status in the words of one language. A sentence made at one moment stays true until the status
 * changes, so a page need not be made again at midnight.
 */
public final class StatusText {

    /** Within these days a weekday says which day is meant; later days need a date. */
    private static final Duration NAMED_BY_WEEKDAY = Duration.ofDays(6);

    private final Messages messages;
    private final Formats formats;

    public StatusText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** One sentence without a full stop. */
    public String text(Status status, Instant at) {
        return switch (status) {
            case Status.Open open -> open(open, at);
            case Status.Closed closed ->
                    closed.opensAt()
                            .map(
                                    next ->
                                            messages.text(
                                                    "status.closed-opens", "when", from(next, at)))
                            .orElseGet(() -> messages.text("status.closed"));
            case Status.SaysOpen says ->
                    says("status.says-open", says.confirmed(), says.disputed());
            case Status.SaysClosed says ->
                    says("status.says-closed", says.confirmed(), says.disputed());
            case Status.Unknown unknown ->
                    messages.text(unknown.holiday() ? "status.unknown-holiday" : "status.unknown");
        };
    }

    /** The languages that somebody answers in, as one sentence. */
    public String languages(Collection<String> tags) {
        return tags.isEmpty()
                ? messages.text("status.languages-unknown")
                : messages.text("status.languages", "languages", names(tags));
    }

    /** The languages that are answered only sometimes, as one sentence. */
    public String byArrangement(Collection<String> tags) {
        return messages.text("status.by-arrangement", "languages", names(tags));
    }

    /** Says that an interpreter can join, as one sentence. */
    public String interpreter() {
        return messages.text("status.interpreter");
    }

    /** When a language is answered next, as one sentence. */
    public String nextIn(String tag, Instant next, Instant at) {
        return messages.text(
                "status.next-in",
                Map.of("language", formats.languageName(tag), "when", from(next, at)));
    }

    private String names(Collection<String> tags) {
        return formats.list(tags.stream().map(formats::languageName).toList());
    }

    private String open(Status.Open open, Instant at) {
        return open.until()
                .filter(until -> soon(until, at))
                .map(until -> messages.text("status.open-until", "when", until(until, at)))
                .orElseGet(() -> messages.text("status.open-always"));
    }

    private String says(String key, Optional<LocalDate> confirmed, boolean disputed) {
        String says =
                confirmed
                        .map(
                                day ->
                                        messages.text(
                                                key,
                                                "confirmed",
                                                formats.month(YearMonth.from(day))))
                        .orElseGet(() -> messages.text(key + "-undated"));
        return disputed ? messages.text("status.disputed", "status", says) : says;
    }

    private String from(Instant moment, Instant at) {
        ZonedDateTime local = moment.atZone(Stretch.RIGA);
        return when(local.toLocalDate(), formats.time(local.toLocalTime()), moment, at);
    }

    /** A closing time; midnight belongs to the day that ends. */
    private String until(Instant moment, Instant at) {
        ZonedDateTime local = moment.atZone(Stretch.RIGA);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? when(local.toLocalDate().minusDays(1), "24:00", moment, at)
                : from(moment, at);
    }

    private String when(LocalDate day, String time, Instant moment, Instant at) {
        if (day.equals(LocalDate.ofInstant(at, Stretch.RIGA))) {
            return time;
        }
        String name = soon(moment, at) ? formats.weekday(day.getDayOfWeek()) : formats.date(day);
        return messages.text("status.day-time", Map.of("day", name, "time", time));
    }

    private static boolean soon(Instant moment, Instant at) {
        return Duration.between(at, moment).compareTo(NAMED_BY_WEEKDAY) < 0;
    }
}
