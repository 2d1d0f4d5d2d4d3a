package lv.gaisma.edition;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.leaflet.Press;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Letterbox;
import lv.gaisma.web.Served;
import lv.gaisma.web.Settings;
import lv.gaisma.web.Views;
import org.jspecify.annotations.Nullable;

/**
 * Builds an edition: drafts of every page, each made when it is first needed. What did not change
 * since the edition before is taken over from it.
 */
@Singleton
final class EditionBuilder {

    private final Views views;
    private final ObjectMapper json;
    private final Settings settings;
    private final Letterbox letterbox;
    private final Indexing indexing;
    private final Press press;

    EditionBuilder(
            Views views,
            ObjectMapper json,
            Settings settings,
            Letterbox letterbox,
            Indexing indexing,
            Press press) {
        this.views = views;
        this.json = json;
        this.settings = settings;
        this.letterbox = letterbox;
        this.press = press;
        this.indexing = indexing;
    }

    /**
     * @param at the moment whose opening hours the pages show
     * @param before the edition to take over from, null for none
     */
    Edition build(Content content, Instant at, @Nullable Edition before) {
        Desk desk = Desk.of(content, settings, at, letterbox.isOpen());
        Optional<Instant> change = content.services().nextChange(at);
        Caching caching = Caching.until(change.orElse(null));
        BackgroundIndex index = indexing.of(desk, before);
        Map<String, Made> made = new LinkedHashMap<>();
        for (Draft draft : drafts(desk, index)) {
            made.put(draft.path(), make(desk, draft, caching, made(before, draft), before));
        }
        return new Edition(
                desk,
                Map.copyOf(made),
                Map.copyOf(files(desk, made)),
                errors(desk, before),
                make(desk, new SiteDrafts(desk).start(), Caching.PAGE, null, null),
                new Api(desk, json, caching),
                new Sheets(desk, press, views),
                views,
                caching,
                change,
                index);
    }

    /** True when an edition shows or hides the letterbox and it is the other way round by now. */
    boolean isBehind(Edition edition) {
        return edition.frontDesk().desk().letters() != letterbox.isOpen();
    }

    private List<Draft> drafts(Desk desk, BackgroundIndex index) {
        PageDrafts pages = new PageDrafts(desk);
        HelpDrafts help = new HelpDrafts(desk);
        CopyDrafts copies = new CopyDrafts(desk);
        CheckPages check = new CheckPages(desk, views, press);
        SearchPages search = new SearchPages(desk, views, index);
        PostDrafts posts = new PostDrafts(desk);
        LeafletDrafts leaflets = new LeafletDrafts(desk, press);
        Stream<Draft> drafts =
                desk.content().languages().all().parallelStream()
                        .flatMap(
                                language ->
                                        Stream.of(
                                                        pages.of(language).stream(),
                                                        help.of(language).stream(),
                                                        copies.of(language).stream(),
                                                        check.first(language).stream(),
                                                        posts.of(language).stream(),
                                                        leaflets.of(language).stream(),
                                                        Stream.of(search.first(language)))
                                                .flatMap(of -> of));
        return Stream.concat(drafts, Stream.of(new SiteDrafts(desk).forget())).toList();
    }

    private Made make(
            Desk desk, Draft draft, Caching caching, @Nullable Made old, @Nullable Edition before) {
        if (before != null
                && old != null
                && old.draft().equals(draft)
                && sameWords(desk, draft, before)
                && old.ready().isPresent()) {
            return Made.of(draft, old.served().withCaching(draft.caching(caching)));
        }
        return Made.by(draft, () -> draft.render(views, messages(desk, draft), caching));
    }

    private static @Nullable Made made(@Nullable Edition before, Draft draft) {
        return before == null ? null : before.made(draft.path());
    }

    /** Templates take words from the strings, which are no part of a draft. */
    private static boolean sameWords(Desk desk, Draft draft, Edition before) {
        String tag = draft.frame().tag();
        return before.content()
                .languages()
                .find(tag)
                .map(language -> before.content().strings().of(language))
                .filter(messages(desk, draft)::sameWords)
                .isPresent();
    }

    private static Messages messages(Desk desk, Draft draft) {
        Language language = desk.content().languages().get(draft.frame().tag());
        return desk.voices().of(language).messages();
    }

    /** What is no page: files, and addresses that have moved. */
    private Map<String, Served> files(Desk desk, Map<String, Made> made) {
        List<Draft> drafts = made.values().stream().map(Made::draft).toList();
        Map<String, Served> files = new LinkedHashMap<>(desk.content().statics().served());
        files.put("/sitemap.xml", MachineFiles.sitemap(drafts, settings));
        files.put("/robots.txt", MachineFiles.robots(settings));
        files.put("/.well-known/security.txt", MachineFiles.security(settings, desk.at()));
        files.put("/openapi.yml", MachineFiles.openApi());
        Redirects.of(desk.content(), made.keySet())
                .forEach(
                        (path, moved) -> {
                            if (!made.containsKey(path)) {
                                files.putIfAbsent(path, moved);
                            }
                        });
        return files;
    }

    /** The error pages by language and status. */
    private Map<String, Made> errors(Desk desk, @Nullable Edition before) {
        Map<String, Made> errors = new LinkedHashMap<>();
        SiteDrafts site = new SiteDrafts(desk);
        for (Language language : desk.content().languages().all()) {
            for (int status : SiteDrafts.ERRORS) {
                Draft draft = site.error(language, status);
                String key = language.tag() + " " + status;
                Made old = before == null ? null : before.errors().get(key);
                errors.put(key, make(desk, draft, Caching.ERROR, old, before));
            }
            String key = language.tag() + " " + PostDrafts.UNKNOWN;
            Made old = before == null ? null : before.errors().get(key);
            Draft unknown = new PostDrafts(desk).unknown(language);
            errors.put(key, make(desk, unknown, Caching.ERROR, old, before));
        }
        return Map.copyOf(errors);
    }
}
