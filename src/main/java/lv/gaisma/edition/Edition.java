package lv.gaisma.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.gaisma.check.CheckDesk;
import lv.gaisma.help.Filter;
import lv.gaisma.language.Language;
import lv.gaisma.language.Matching;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.page.Page;
import lv.gaisma.web.Address;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Served;
import lv.gaisma.web.Site;
import lv.gaisma.web.Views;
import org.jspecify.annotations.Nullable;

/**
 * Everything public, whole and unchangeable. Pages and files lie ready; what depends on a question
 * of the reader, and the many "not in your language yet" pages, are made when first asked for and
 * then kept.
 */
final class Edition implements Site {

    /** So many pages made on demand are kept; the next ones are made anew each time. */
    private static final int MOST_KEPT = 4000;

    static final String BY_LANGUAGE = "Accept-Language, Accept-Encoding";

    /** A page and the draft it was made from. */
    record Made(Draft draft, Served served) {}

    private final Desk desk;
    private final Map<String, Made> made;
    private final Map<String, Served> ready;
    private final Map<String, Made> errors;
    private final Served start;
    private final Api api;
    private final Sheets sheets;
    private final Views views;
    private final Caching caching;
    private final Optional<Instant> nextChange;
    private final Map<String, Served> kept = new ConcurrentHashMap<>();

    Edition(
            Desk desk,
            Map<String, Made> made,
            Map<String, Served> ready,
            Map<String, Made> errors,
            Served start,
            Api api,
            Sheets sheets,
            Views views,
            Caching caching,
            Optional<Instant> nextChange) {
        this.desk = desk;
        this.made = made;
        this.ready = ready;
        this.errors = errors;
        this.start = start;
        this.api = api;
        this.sheets = sheets;
        this.views = views;
        this.caching = caching;
        this.nextChange = nextChange;
    }

    Content content() {
        return desk.content();
    }

    Map<String, Made> errors() {
        return errors;
    }

    @Nullable Made made(String path) {
        return made.get(path);
    }

    /** The moment whose opening hours the pages show. */
    Instant from() {
        return desk.at();
    }

    /** The moment from which the pages say something else about who is open. */
    Optional<Instant> nextChange() {
        return nextChange;
    }

    Leaflets leaflets() {
        return desk.leaflets();
    }

    /** What the self-check needs. */
    CheckDesk checkDesk() {
        return new CheckPages(desk, views);
    }

    /** What the short links of posts need. */
    PostPlaces posts() {
        return new PostPlaces(desk, errors, kept);
    }

    /** The bytes of all pages and files, by address. */
    Map<String, Served> all() {
        return ready;
    }

    @Override
    public Optional<Served> ready(String path) {
        return Optional.ofNullable(ready.get(path));
    }

    @Override
    public Served find(Address address, String acceptLanguage) {
        String path = address.path();
        if (path.equals("/")) {
            return start(acceptLanguage);
        }
        if (path.startsWith("/api/")) {
            return api.find(path, address.query());
        }
        return otherCase(path)
                .or(() -> asked(path, address.query()))
                .or(() -> ready(path))
                .or(() -> sheets.find(path))
                .or(() -> untranslated(path))
                .or(() -> posts().elsewhere(path, acceptLanguage))
                .or(() -> sheets.missing(path))
                .orElseGet(() -> error(404, path, acceptLanguage));
    }

    @Override
    public Served error(int status, String path, String acceptLanguage) {
        int shown = SiteDrafts.ERRORS.contains(status) ? status : status < 500 ? 400 : 500;
        Optional<Language> named = language(path);
        Language language =
                named.or(() -> Matching.best(content().languages(), acceptLanguage))
                        .orElse(content().languages().source());
        Made page = errors.get(language.tag() + " " + shown);
        if (page == null) {
            throw new IllegalStateException("no error page " + shown + " in " + language.tag());
        }
        Served served = page.served().withStatus(status);
        return named.isPresent() ? served : served.withHeader("Vary", BY_LANGUAGE);
    }

    private Served start(String acceptLanguage) {
        Optional<Language> best = Matching.best(content().languages(), acceptLanguage);
        Served served =
                best.map(language -> Frames.href(language, ""))
                        .map(home -> Served.redirect(302, home, Caching.PAGE))
                        .orElse(start);
        return served.withHeader("Vary", BY_LANGUAGE);
    }

    /**
     * What a query asks for: the directory filtered, or a page beside the same in another language.
     */
    private Optional<Served> asked(String path, Map<String, String> query) {
        Optional<Language> language = language(path);
        if (query.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        String place = place(path);
        if (place.equals("help/") && !content().services().all().isEmpty()) {
            Filter filter =
                    Filter.of(
                            query.get("open"),
                            query.get("speaks"),
                            query.get("for"),
                            query.get("channel"));
            return filter.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            keep(
                                    path + " " + filter,
                                    new HelpDrafts(desk).directory(language.get(), filter)));
        }
        return Optional.ofNullable(query.get("with"))
                .flatMap(tag -> content().languages().find(tag))
                .flatMap(other -> sideBySide(language.get(), other, place));
    }

    private Optional<Served> sideBySide(Language language, Language other, String place) {
        String path = place.isEmpty() ? "index" : place;
        Optional<Page> page = content().pages().find(language, path);
        Optional<Page> twin = content().pages().find(other, path);
        if (page.isEmpty() || twin.isEmpty() || language.equals(other)) {
            return Optional.empty();
        }
        Draft draft = new PageDrafts(desk).sideBySide(page.get(), twin.get());
        return Optional.of(keep(draft.path() + " " + other.tag(), draft));
    }

    /** A page or a section that exists, but not in this language. */
    private Optional<Served> untranslated(String path) {
        String place = place(path);
        MissingPages missing = new MissingPages(desk);
        return Optional.ofNullable(kept.get(path))
                .or(
                        () ->
                                language(path)
                                        .filter(one -> !place.isEmpty())
                                        .filter(one -> !missing.having(place).isEmpty())
                                        .map(one -> keep(path, missing.draft(one, place))));
    }

    private Optional<Served> otherCase(String path) {
        List<String> parts = List.of(path.split("/", 3));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return content()
                .languages()
                .findAnyCase(parts.get(1))
                .filter(language -> !language.tag().equals(parts.get(1)))
                .map(language -> Frames.href(language, parts.size() > 2 ? parts.get(2) : ""))
                .map(right -> Served.redirect(301, right, Caching.PAGE));
    }

    private Served keep(String key, Draft draft) {
        Served known = kept.get(key);
        if (known != null) {
            return known;
        }
        Language language = content().languages().get(draft.frame().tag());
        Served served = draft.render(views, desk.voices().of(language).messages(), caching);
        if (kept.size() < MOST_KEPT) {
            kept.put(key, served);
        }
        return served;
    }

    /** The language that an address starts with. */
    private Optional<Language> language(String path) {
        int slash = path.indexOf('/', 1);
        String tag = path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
        return content().languages().findAnyCase(tag);
    }

    /** What follows the language. */
    private static String place(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "" : path.substring(slash + 1);
    }
}
