package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.gaisma.language.Language;
import lv.gaisma.page.HomeView;
import lv.gaisma.page.Notice;
import lv.gaisma.page.Page;
import lv.gaisma.page.Recording;
import lv.gaisma.page.State;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/** The words that stand around a page: the way to it, notices about its state, tiles. */
final class Wording {

    private final Desk desk;

    Wording(Desk desk) {
        this.desk = desk;
    }

    /** Home, and the section when the page lies in one. */
    List<Frame.TextLink> crumbs(Language language, String section) {
        List<Frame.TextLink> crumbs = new ArrayList<>();
        String home =
                desk.content().pages().find(language, "index").map(Page::tab).orElse("Gaisma");
        crumbs.add(new Frame.TextLink(home, Frames.href(language, "")));
        if (!section.isEmpty()) {
            crumbs.add(
                    new Frame.TextLink(
                            section(language, section), Frames.href(language, section + "/")));
        }
        return List.copyOf(crumbs);
    }

    /** The heading of a section: its own page's, its words, or "Pages". */
    String section(Language language, String section) {
        return desk.content()
                .pages()
                .find(language, section + "/index")
                .map(Page::title)
                .orElseGet(() -> words(language, "section." + section, "section.other"));
    }

    String sectionSummary(Language language, String section) {
        String key = "section." + section + ".summary";
        return source().messages().has(key) ? voice(language).text(key) : "";
    }

    List<Notice> notices(Page page) {
        List<Notice> notices = new ArrayList<>();
        Voice voice = voice(page.language());
        if (page.state() == State.BEHIND_MEANING || page.state() == State.BEHIND_SAFETY) {
            notices.add(behind(page, voice));
        }
        if (!isSource(page.language()) && !page.file().front().checked()) {
            Frame.TextLink link =
                    new Frame.TextLink(
                            voice.text("page.side-by-side"),
                            path(page) + "?with=" + desk.content().languages().source().tag());
            String text = voice.messages().text("page.draft", "number", number(page.language()));
            notices.add(new Notice("draft", text, hasSource(page) ? link : null));
        }
        return List.copyOf(notices);
    }

    private Notice behind(Page page, Voice voice) {
        boolean safety = page.state() == State.BEHIND_SAFETY;
        Language source = desk.content().languages().source();
        String text =
                voice.messages()
                        .text(
                                page.state() == State.BEHIND_SAFETY
                                        ? "state.behind-safety.notice"
                                        : "state.behind-meaning.notice",
                                safety
                                        ? Map.of(
                                                "source",
                                                source.name(),
                                                "number",
                                                number(page.language()))
                                        : Map.of("source", source.name()));
        String newer = Frames.href(source, page.path().equals("index") ? "" : page.path());
        return new Notice(
                safety ? "safety" : "meaning",
                text,
                new Frame.TextLink(voice.text("state.newer"), newer));
    }

    /** When the facts were compared, and when the translation was read back. */
    List<String> meta(Page page) {
        List<String> meta = new ArrayList<>();
        Voice voice = voice(page.language());
        Function<java.time.LocalDate, String> date = voice.formats()::date;
        Optional.ofNullable(page.facts().reviewed())
                .map(day -> voice.messages().text("page.reviewed", "date", date.apply(day)))
                .ifPresent(meta::add);
        Optional.ofNullable(page.file().front().readBack())
                .map(day -> voice.messages().text("page.read-back", "date", date.apply(day)))
                .ifPresent(meta::add);
        return List.copyOf(meta);
    }

    /** The page read aloud; a derived language listens to the one it is made from. */
    @Nullable Recording recording(Page page) {
        Language language = page.language();
        Voice voice = voice(language);
        return desk.content()
                .sounds()
                .find(language.stored(), page.path())
                .map(
                        sound ->
                                new Recording(
                                        desk.content().statics().address(sound.name()),
                                        Statics.type(sound.name()),
                                        voice.messages()
                                                .text(
                                                        "sound.about",
                                                        Map.of(
                                                                "length",
                                                                sound.clock(),
                                                                "size",
                                                                sound.kilobytes())),
                                        sound.transcript().stream().map(language::derive).toList()))
                .orElse(null);
    }

    List<HomeView.Tile> actions(Language language) {
        return desk.content().home().actions().stream()
                .filter(tile -> shown(tile, "home." + tile.id(), "home." + tile.id() + "-note"))
                .map(tile -> tile(language, tile, "home." + tile.id(), true))
                .toList();
    }

    List<HomeView.Tile> tiles(Language language) {
        return desk.content().home().tiles().stream()
                .filter(tile -> shown(tile, "home.tile." + tile.id()))
                .map(tile -> tile(language, tile, "home.tile." + tile.id(), false))
                .toList();
    }

    private HomeView.Tile tile(Language language, HomeTiles.Tile tile, String key, boolean note) {
        Voice voice = voice(language);
        return new HomeView.Tile(
                tile.icon(),
                voice.text(key),
                note ? voice.text(key + "-note") : "",
                Frames.href(language, tile.page()));
    }

    /** A tile without a page or without words is left out. */
    private boolean shown(HomeTiles.Tile tile, String... keys) {
        boolean closed = tile.page().equals(Content.CONTACT) && !desk.letters();
        return !closed
                && desk.content().hasPlace(tile.page())
                && Stream.of(keys).allMatch(key -> source().messages().has(key));
    }

    /** The help line to ask when a text is unclear; 112 stands beside it in the call bar. */
    private String number(Language language) {
        return desk.content().services().first().stream()
                .flatMap(service -> desk.cards(language).number(service).stream())
                .map(Frame.Number::display)
                .map(Markup::isolated)
                .reduce((first, last) -> last)
                .orElse("112");
    }

    private boolean hasSource(Page page) {
        return desk.content()
                .pages()
                .find(desk.content().languages().source(), page.path())
                .isPresent();
    }

    private static String path(Page page) {
        return Frames.href(page.language(), page.path().equals("index") ? "" : page.path());
    }

    private boolean isSource(Language language) {
        return language.equals(desk.content().languages().source());
    }

    private String words(Language language, String key, String otherwise) {
        return voice(language).text(source().messages().has(key) ? key : otherwise);
    }

    private Voice source() {
        return voice(desk.content().languages().source());
    }

    private Voice voice(Language language) {
        return desk.voices().of(language);
    }
}
