package lv.gaisma.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.help.PhoneNumber;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Look;
import lv.gaisma.web.Settings;
import org.jspecify.annotations.Nullable;

/** Makes the frame around each page. */
final class Frames {

    static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private static final String NAME = "Gaisma";
    private static final List<String> FOOTER =
            List.of(
                    "about/this-site",
                    "about/privacy",
                    "help/stay-safe-online",
                    "about/accessibility",
                    "about/languages");

    private static final String PROFESSIONALS = "professionals/";

    private final Content content;
    private final Voices voices;
    private final Settings settings;
    private final Look look;
    private final Instant at;
    private final boolean letters;

    Frames(
            Content content,
            Voices voices,
            Settings settings,
            Look look,
            Instant at,
            boolean letters) {
        this.content = content;
        this.voices = voices;
        this.settings = settings;
        this.look = look;
        this.at = at;
        this.letters = letters;
    }

    /**
     * @param place path without the language: {@code rights/pay}, {@code rights/}, or the empty
     *     text for the home page
     * @param having the languages that have this page; none: the page has no address of its own
     * @param indexed false for pages that no search engine should keep
     */
    Frame frame(
            Language language, String place, String tab, List<Language> having, boolean indexed) {
        Voice voice = voices.of(language);
        boolean index = indexed && settings.runBy().isPresent();
        String address = having.isEmpty() ? null : settings.base() + href(language, place);
        return new Frame(
                language.tag(),
                language.direction(),
                tab.isEmpty() ? NAME : tab + " · " + NAME,
                null,
                address,
                alternates(place, having),
                !index,
                notice(voice).orElse(null),
                settings.exit().orElse(language.exit()),
                href(language, ""),
                content.services().all().isEmpty() ? null : href(language, "help/"),
                letters ? href(language, Content.CONTACT) : null,
                numbers(voice),
                links(language, having.isEmpty() ? "" : place),
                indexed ? beside(voice, place) : null,
                footer(language),
                voice.messages().text("footer.made", "date", voice.formats().date(today())),
                look);
    }

    /** 112, which stands before any other number; also where no service of the folder has it. */
    Frame.Number danger(Language language) {
        Voice voice = voices.of(language);
        PhoneNumber emergency = PhoneNumber.EMERGENCY;
        return content.services().first().stream()
                .flatMap(service -> new Cards(voice, at).number(service).stream())
                .filter(number -> number.tel().equals(emergency.href()))
                .findFirst()
                .orElseGet(
                        () ->
                                new Frame.Number(
                                        voice.text("call.danger"),
                                        emergency.href(),
                                        emergency.display()));
    }

    static String href(Language language, String place) {
        return "/" + language.tag() + "/" + place;
    }

    /** The language that an address names, in any case. */
    static String tag(String path) {
        int slash = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
    }

    /** What follows the language in an address. */
    static String place(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "" : path.substring(slash + 1);
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, LATVIA);
    }

    private Optional<String> notice(Voice voice) {
        if (settings.runBy().isPresent() && !settings.demo()) {
            return Optional.empty();
        }
        String number = danger(voice.language()).display();
        String key = settings.demo() ? "demo" : "test-copy";
        return Optional.of(voice.messages().text(key, "number", number));
    }

    private List<Frame.Number> numbers(Voice voice) {
        Cards cards = new Cards(voice, at);
        Set<Frame.Number> numbers = new LinkedHashSet<>();
        numbers.add(danger(voice.language()));
        content.services().first().forEach(one -> cards.number(one).ifPresent(numbers::add));
        return List.copyOf(numbers);
    }

    private List<Frame.Alternate> alternates(String place, List<Language> having) {
        return having.stream()
                .map(
                        language ->
                                new Frame.Alternate(
                                        language.tag(), settings.base() + href(language, place)))
                .toList();
    }

    private List<Frame.LanguageLink> links(Language current, String place) {
        return content.languages().all().stream()
                .map(
                        language ->
                                new Frame.LanguageLink(
                                        language.tag(),
                                        language.name(),
                                        href(language, place),
                                        language.equals(current)))
                .toList();
    }

    /** A translation beside its original, for whoever can read both or has somebody who can. */
    private Frame.@Nullable TextLink beside(Voice voice, String place) {
        Language source = content.languages().source();
        Language language = voice.language();
        String path = place.isEmpty() ? "index" : place;
        boolean both =
                content.pages().find(language, path).isPresent()
                        && content.pages().find(source, path).isPresent();
        return both && !language.equals(source)
                ? new Frame.TextLink(
                        voice.text("page.side-by-side"),
                        href(language, place) + "?with=" + source.tag())
                : null;
    }

    private List<Frame.TextLink> footer(Language language) {
        List<Frame.TextLink> links = new ArrayList<>();
        for (String path : FOOTER) {
            content.pages()
                    .find(language, path)
                    .map(Page::tab)
                    .ifPresent(tab -> links.add(new Frame.TextLink(tab, href(language, path))));
        }
        if (content.pages().havingSection(LeafletDrafts.PLACE).contains(language)) {
            links.add(
                    new Frame.TextLink(
                            voices.of(language).text("section.leaflets"),
                            href(language, LeafletDrafts.PLACE)));
        }
        if (content.hasPlace(CopyDrafts.PLACE)) {
            links.add(
                    new Frame.TextLink(
                            voices.of(language).text("copy.title"),
                            href(language, CopyDrafts.PLACE)));
        }
        if (content.pages().havingSection(PROFESSIONALS).contains(language)) {
            links.add(
                    new Frame.TextLink(
                            voices.of(language).text("section.professionals"),
                            href(language, PROFESSIONALS)));
        }
        return List.copyOf(links);
    }
}
