package lv.gaisma.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.file.Fields;
import lv.gaisma.help.Channel.Cost;
import lv.gaisma.help.Channel.Reach;
import lv.gaisma.help.Safety.Answer;
import lv.gaisma.help.hours.Evidence;
import lv.gaisma.help.hours.OpeningHours;
import lv.gaisma.help.hours.Schedule;
import lv.gaisma.help.hours.Word;

/** Reads one item of {@code channels}. A channel whose number or address is wrong is left out. */
final class ChannelFile {

    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());
    private static final String UNKNOWN = "unknown";

    private final Fields fields;
    private final Known known;

    ChannelFile(Fields fields, Known known) {
        this.fields = fields;
        this.known = known;
    }

    /**
     * Reads the channel.
     *
     * @param role only an emergency service may have a number set by law
     */
    Optional<Channel> read(Optional<Role> role) {
        Optional<Channel.Type> type = Word.read(fields, "type", Channel.Type.class);
        if (!fields.has("type")) {
            fields.problem("type", "`type` is missing", "say phone, sms, mail, chat, app, address");
        }
        Optional<String> value = type.flatMap(this::value);
        Optional<PhoneNumber> number = value.flatMap(PhoneNumber::find);
        Optional<String> url =
                type.filter(Channel.Type.APP::equals)
                        .flatMap(app -> fields.text("url"))
                        .filter(this::web);
        Texts labels = Texts.read(fields, "label", known.languages());
        Spoken spoken = spoken();
        Schedule schedule = schedule(spoken, evidence(role));
        Cost cost = Word.read(fields, "cost", Cost.class).orElse(Cost.UNKNOWN);
        Reach from = reach(number);
        fields.rejectUnknown();
        return value.map(
                text ->
                        new Channel(
                                type.orElseThrow(),
                                text,
                                url,
                                number,
                                labels,
                                allLanguages(spoken, schedule.hours()),
                                schedule,
                                cost,
                                from));
    }

    private Optional<String> value(Channel.Type type) {
        return switch (type) {
            case PHONE, SMS -> checked("number", text -> PhoneNumber.find(text).isPresent());
            case MAIL -> checked("address", text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
            case ADDRESS -> checked("address", text -> true);
            case CHAT -> checked("url", text -> text.startsWith("https://"));
            case APP -> checked("name", text -> true);
        };
    }

    private Optional<String> checked(String name, java.util.function.Predicate<String> good) {
        String text = fields.needText(name);
        if (text.isEmpty() || good.test(text)) {
            return Optional.of(text).filter(value -> !value.isEmpty());
        }
        fields.problem(
                name,
                "`" + name + ": " + text + "` cannot be used",
                switch (name) {
                    case "number" -> "write \"+37128612120\" or a short code, without spaces";
                    case "address" -> "write a whole e-mail address";
                    default -> "write it in full, https://…";
                });
        return Optional.empty();
    }

    private boolean web(String text) {
        return checked("url", url -> url.startsWith("https://")).isPresent();
    }

    private Spoken spoken() {
        List<String> always = languages(fields, "languages");
        List<String> byArrangement = languages(fields, "by-arrangement");
        Answer interpreter =
                fields.oneOf("interpreter", Set.of("yes", "no", UNKNOWN))
                        .flatMap(word -> Word.find(Answer.class, word))
                        .orElse(Answer.UNKNOWN);
        return new Spoken(always, byArrangement, interpreter);
    }

    private static List<String> languages(Fields fields, String name) {
        List<String> tags =
                fields.texts(name).stream().filter(tag -> !tag.equals(UNKNOWN)).toList();
        tags.stream()
                .filter(tag -> !LANGUAGES.contains(tag))
                .forEach(
                        tag ->
                                fields.problem(
                                        name,
                                        "`" + tag + "` is no language",
                                        "use codes of two letters, [lv, ru]"));
        return tags.stream().filter(LANGUAGES::contains).toList();
    }

    /** A language that only some hours name is a language of the channel too. */
    private static Spoken allLanguages(Spoken spoken, OpeningHours hours) {
        Set<String> tags = new LinkedHashSet<>(spoken.always());
        tags.addAll(hours.languages());
        return new Spoken(List.copyOf(tags), spoken.byArrangement(), spoken.interpreter());
    }

    private Schedule schedule(Spoken spoken, Evidence evidence) {
        Set<String> tags = new LinkedHashSet<>(spoken.always());
        OpeningHours hours =
                fields.has("hours")
                        ? known.hours().read(fields, "hours", tags)
                        : OpeningHours.unknown();
        Optional<OpeningHours> disputed =
                fields.has("disputed")
                        ? Optional.of(known.hours().read(fields, "disputed", tags))
                        : Optional.empty();
        return new Schedule(hours, disputed, evidence);
    }

    private Evidence evidence(Optional<Role> role) {
        boolean statutory = fields.text("statutory").filter("true"::equals).isPresent();
        if (statutory && !role.equals(Optional.of(Role.EMERGENCY))) {
            fields.problem(
                    "statutory",
                    "only an emergency number is set by law",
                    "remove `statutory` and write `confirmed`");
            statutory = false;
        }
        List<String> sources = fields.texts("sources");
        if (sources.isEmpty()) {
            fields.problem("sources", "the channel has no source", "add `sources: [ID]`");
        }
        return new Evidence(sources, confirmed(fields, known), statutory);
    }

    /** The day of confirming; a day that has not come yet is a problem and empty. */
    static Optional<LocalDate> confirmed(Fields fields, Known known) {
        Optional<LocalDate> day = fields.date("confirmed");
        if (day.filter(known.today()::isBefore).isPresent()) {
            fields.problem(
                    "confirmed", "`confirmed` has not come yet", "write the day it was seen");
            return Optional.empty();
        }
        return day;
    }

    private Reach reach(Optional<PhoneNumber> number) {
        boolean isShort = number.filter(PhoneNumber::isShort).isPresent();
        Optional<Reach> said = Word.read(fields, "from", Reach.class);
        if (isShort && said.equals(Optional.of(Reach.ANYWHERE))) {
            fields.problem(
                    "from", "a short code cannot be dialled from abroad", "write from: latvia");
        }
        return isShort ? Reach.LATVIA : said.orElse(Reach.ANYWHERE);
    }
}
