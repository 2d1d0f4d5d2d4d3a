package lv.gaisma.edition;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.help.Audience;
import lv.gaisma.help.Channel;
import lv.gaisma.help.HelpNumber;
import lv.gaisma.help.Place;
import lv.gaisma.help.Service;
import lv.gaisma.language.Language;
import lv.gaisma.page.Fact;
import lv.gaisma.page.Filler;
import lv.gaisma.page.Token;

/** Fills the tokens of {@code content/README.md} with services and facts, at one moment. */
final class TokenFiller implements Filler {

    private static final Set<String> PEOPLE =
            Set.of("everyone", "adults", "children", "foreigners", "nationals");

    private static final Set<String> OPTIONS = Set.of("for", "at");

    private final Content content;
    private final Voices voices;
    private final Instant at;
    private final String operator;
    private final Map<String, String> icons;

    /**
     * @param operator who runs the portal, or the empty text on a test copy
     * @param icons the drawings by name
     */
    TokenFiller(
            Content content,
            Voices voices,
            Instant at,
            String operator,
            Map<String, String> icons) {
        this.content = content;
        this.voices = voices;
        this.at = at;
        this.operator = operator;
        this.icons = icons;
    }

    @Override
    public Filled fill(Token token, Language language) {
        Voice voice = voices.of(language);
        return switch (token.name()) {
            case "phone" ->
                    service(token).map(service -> phone(service)).orElseGet(() -> noService(token));
            case "service" ->
                    service(token)
                            .map(service -> link(service, voice))
                            .orElseGet(() -> noService(token));
            case "hours" ->
                    service(token)
                            .map(service -> hours(service, voice))
                            .orElseGet(() -> noService(token));
            case "fact" -> fact(token, voice);
            case "law-as-of" -> lawAsOf(token, voice);
            case "check" -> inline(Markup.escape(voice.text("check")));
            case "forget" -> inline("<a href=\"/forget\"><bdi dir=\"ltr\">/forget</bdi></a>");
            case "operator" ->
                    inline(
                            Markup.escape(
                                    operator.isEmpty() ? voice.text("operator.none") : operator));
            case "help-numbers" -> helpNumbers(token, voice);
            case "say-it" -> block(say(voice).list());
            case "say" -> say(token, voice);
            case "translation-state" -> block(new StateTable(content.pages(), voice).html());
            default -> foreignWords(token, language);
        };
    }

    private Optional<Service> service(Token token) {
        return content.services().find(token.argument());
    }

    private static Filled phone(Service service) {
        return service.phones().stream()
                .flatMap(phone -> phone.number().stream())
                .findFirst()
                .map(number -> inline(Markup.phone(number)))
                .orElseGet(
                        () ->
                                new Unknown(
                                        service.id() + " has no number to print",
                                        "use {{service:" + service.id() + "}}"));
    }

    private static Filled link(Service service, Voice voice) {
        String href = "/" + voice.language().tag() + "/help/" + service.id();
        return inline(Markup.link(href, service.name(voice.language())));
    }

    private static Filled hours(Service service, Voice voice) {
        return service.phones().stream()
                .findFirst()
                .or(() -> service.channels().stream().findFirst())
                .map(channel -> inline(Markup.escape(voice.hours().text(channel.schedule()))))
                .orElseGet(() -> new Unknown(service.id() + " has no hours", "remove the token"));
    }

    private Filled fact(Token token, Voice voice) {
        return content.facts()
                .find(token.argument())
                .map(fact -> inline(Markup.bdi(fact.text(voice.formats())) + check(fact, voice)))
                .orElseGet(
                        () ->
                                new Unknown(
                                        "`" + token.argument() + "` is no fact",
                                        "use a name from content/facts.yaml"));
    }

    private static String check(Fact fact, Voice voice) {
        return fact.check()
                ? " "
                        + Markup.escape(
                                voice.messages()
                                        .text(
                                                "fact.check",
                                                "date",
                                                voice.formats().date(fact.asOf())))
                : "";
    }

    private Filled lawAsOf(Token token, Voice voice) {
        String name = token.argument().isEmpty() ? "law" : "law-" + token.argument();
        return content.facts()
                .find(name)
                .filter(fact -> fact.kind() == Fact.Kind.DATE)
                .map(
                        fact ->
                                inline(
                                        Markup.escape(
                                                voice.messages()
                                                        .text(
                                                                "law-as-of",
                                                                "date",
                                                                fact.text(voice.formats())))))
                .orElseGet(
                        () ->
                                new Unknown(
                                        "`" + token.argument() + "` is no law with a date",
                                        "use one of content/laws.yaml"));
    }

    private Filled helpNumbers(Token token, Voice voice) {
        Map<String, String> options = token.options();
        String who = options.getOrDefault("for", "everyone");
        String where = options.getOrDefault("at", "latvia");
        if (!OPTIONS.containsAll(options.keySet())
                || !PEOPLE.contains(who)
                || !Set.of("latvia", "abroad").contains(where)) {
            return new Unknown(token.written() + " is unknown", "see content/README.md");
        }
        Audience audience = Audience.valueOf(who.toUpperCase(Locale.ROOT));
        Place place = Place.valueOf(where.toUpperCase(Locale.ROOT));
        return block(
                content.services().numbersFor(audience, place).stream()
                        .map(number -> line(number, voice))
                        .collect(Collectors.joining("\n", "<ul class=\"numbers\">\n", "\n</ul>")));
    }

    private String line(HelpNumber number, Voice voice) {
        String href = "/" + voice.language().tag() + "/help/" + number.service().id();
        Channel phone = number.phone();
        return "<li>"
                + Markup.phone(number.number())
                + " – "
                + Markup.link(href, number.service().name(voice.language()))
                + "<br>"
                + Markup.escape(voice.hours().text(phone.schedule()))
                + "</li>";
    }

    private Filled say(Token token, Voice voice) {
        return content.sentences()
                .find(token.argument())
                .map(sentence -> block(say(voice).card(sentence)))
                .orElseGet(
                        () ->
                                new Unknown(
                                        "`" + token.argument() + "` is no sentence",
                                        "use an id of content/say.yaml"));
    }

    private SayCards say(Voice voice) {
        return new SayCards(content, voice, icons);
    }

    /** {@code {{lv:…}}}: words of another language of the portal inside a text. */
    private Filled foreignWords(Token token, Language language) {
        Optional<Language> other = content.languages().find(token.name());
        if (other.isEmpty() || token.argument().isEmpty()) {
            return new Unknown(
                    "unknown token " + token.written(), "use one of those in content/README.md");
        }
        String words = Markup.escape(token.argument());
        return inline(
                other.get().equals(language)
                        ? words
                        : "<span lang=\""
                                + other.get().tag()
                                + "\" dir=\""
                                + other.get().direction()
                                + "\" translate=\"no\">"
                                + words
                                + "</span>");
    }

    private static Filled noService(Token token) {
        return new Unknown(
                "`" + token.argument() + "` is no service",
                "use the name of a file of content/services/");
    }

    private static Filled inline(String html) {
        return new Filler.Html(html, false);
    }

    private static Filled block(String html) {
        return new Filler.Html(html, true);
    }
}
