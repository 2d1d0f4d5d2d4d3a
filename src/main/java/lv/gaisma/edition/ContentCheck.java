package lv.gaisma.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.leaflet.SheetCheck;
import lv.gaisma.page.Filler;
import lv.gaisma.page.FrontMatter.Audience;
import lv.gaisma.page.Laws;
import lv.gaisma.page.NeutralTabs;
import lv.gaisma.page.Page;
import lv.gaisma.page.PageChecks;
import lv.gaisma.page.Token;
import lv.gaisma.web.Settings;

/** Everything that {@code ./gaisma check} looks at beyond what reading finds. */
final class ContentCheck {

    private static final Pattern CALL = Pattern.compile("href=\"tel:([^\"]+)\"");
    private static final Pattern SECTION = Pattern.compile("section\\.[a-z-]+");
    private static final String DANGER = "112";

    private final Content content;
    private final Problems problems;
    private final TokenFiller filler;
    private final NeutralTabs tabs;

    ContentCheck(Content content) {
        this.content = content;
        this.problems = content.problems();
        this.tabs = NeutralTabs.read(content.folder(), problems);
        this.filler =
                new TokenFiller(
                        content,
                        Voices.of(content.languages(), content.strings()),
                        Instant.EPOCH,
                        "",
                        Map.of());
    }

    void run() {
        Laws laws = Laws.read(content.folder(), problems);
        PageChecks checks =
                new PageChecks(
                        content.pages(), content.topics(), laws, tabs, this::exists, problems);
        for (Language language : content.languages().stored()) {
            for (Page page : content.pages().of(language).values()) {
                checks.check(page);
                tokens(page);
                danger(page);
            }
            sections(language);
        }
        new FolderCheck(content).run(this::exists);
        content.concepts().check(this::exists, problems);
        content.services().checkTranslations(content.languages(), problems);
        posts();
        sheets();
    }

    /** With everything a sheet may have to say about itself, and a long address. */
    private void sheets() {
        Settings settings =
                new Settings(0, 0, "http://" + "g".repeat(18) + ".lv", "", null, null, null, false);
        Leaflets leaflets =
                new Leaflets(
                        content.pages(),
                        content.languages(),
                        content.strings(),
                        filler,
                        settings,
                        content.printShop());
        new SheetCheck(leaflets, content.languages(), content.services(), problems).run();
        new PostSheetCheck(content.posts().all(), leaflets, settings.base(), problems)
                .run(content.languages().all());
    }

    private void posts() {
        Language source = content.languages().source();
        content.posts()
                .check(
                        content.languages(),
                        leaflet ->
                                content.pages()
                                        .find(source, LeafletDrafts.PLACE + leaflet)
                                        .isPresent(),
                        leaflet -> forAbroad(source, leaflet),
                        problems);
    }

    private boolean forAbroad(Language source, String leaflet) {
        return content.pages()
                .find(source, LeafletDrafts.PLACE + leaflet)
                .map(page -> page.file().front().sheets())
                .filter(sheets -> sheets.abroad())
                .isPresent();
    }

    /** Links lead to pages, sections, services, posts, and files of the static folder. */
    private boolean exists(String path) {
        if (path.startsWith("static/")) {
            return content.statics().addresses().containsKey("/" + path);
        }
        String service = path.startsWith("help/") ? path.substring("help/".length()) : "";
        String post = path.startsWith(PostDrafts.PLACE) ? path.substring("posts/".length()) : "";
        return content.hasPlace(path)
                || content.services().find(service).isPresent()
                || content.posts().find(post).isPresent();
    }

    private void tokens(Page page) {
        page.html(
                filler,
                (token, unknown) ->
                        problems.add(
                                page.file().name(), token.line(), unknown.what(), unknown.mend()));
    }

    /** On a page for everyone, 112 stands before any other number. */
    private void danger(Page page) {
        if (page.facts().audience() != Audience.EVERYONE) {
            return;
        }
        for (Token token : page.tokens()) {
            Optional<String> number = number(token, page.language());
            if (number.isPresent()) {
                if (!number.get().equals(DANGER)) {
                    problems.add(
                            page.file().name(),
                            token.line(),
                            number.get() + " stands before " + DANGER,
                            "name " + DANGER + " before any other number");
                }
                return;
            }
        }
    }

    private Optional<String> number(Token token, Language language) {
        if (filler.fill(token, language) instanceof Filler.Html html) {
            Matcher call = CALL.matcher(html.html());
            return call.find() ? Optional.of(call.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The words of a section stand in the tab as well. */
    private void sections(Language language) {
        Messages messages = content.strings().of(language);
        List<String> keys = messages.keys().stream().filter(SECTION.asMatchPredicate()).toList();
        for (String key : keys) {
            tabs.telling(language, messages.text(key))
                    .ifPresent(
                            word ->
                                    problems.add(
                                            "translations/" + language.tag() + ".properties",
                                            0,
                                            "`" + key + "` says `" + word + "` in the tab",
                                            "use neutral words"));
        }
    }
}
