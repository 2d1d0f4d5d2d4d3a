package lv.gaisma.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.gaisma.check.CheckDesk;
import lv.gaisma.language.Language;
import lv.gaisma.language.Matching;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.search.SearchDesk;
import lv.gaisma.web.Address;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Served;
import lv.gaisma.web.Site;
import lv.gaisma.web.Views;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything public, whole and unchangeable. Files lie ready, and so do pages once they are {@link
 * #finish finished}; until then a page is made when it is first asked for. What depends on a
 * question of the reader, and the many "not in your language yet" pages, are always made so, and
 * then kept.
 */
final class Edition implements Site {

    private static final Logger LOG = LoggerFactory.getLogger(Edition.class);

    static final String BY_LANGUAGE = "Accept-Language, Accept-Encoding";

    private final Desk desk;
    private final Map<String, Made> made;
    private final Map<String, Served> files;
    private final Map<String, Made> errors;
    private final Made start;
    private final Api api;
    private final Sheets sheets;
    private final Views views;
    private final Optional<Instant> nextChange;
    private final OnDemand onDemand;
    private final Map<String, Served> postFiles = new ConcurrentHashMap<>();
    private final BackgroundIndex index;

    Edition(
            Desk desk,
            Map<String, Made> made,
            Map<String, Served> files,
            Map<String, Made> errors,
            Made start,
            Api api,
            Sheets sheets,
            Views views,
            Caching caching,
            Optional<Instant> nextChange,
            BackgroundIndex index) {
        this.desk = desk;
        this.made = made;
        this.files = files;
        this.errors = errors;
        this.start = start;
        this.api = api;
        this.sheets = sheets;
        this.views = views;
        this.nextChange = nextChange;
        this.index = index;
        this.onDemand = new OnDemand(desk, views, caching);
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
        return new CheckPages(desk, views, sheets.press());
    }

    /** What the short links of posts need. */
    PostPlaces posts() {
        return new PostPlaces(desk, sheets.press(), errors, postFiles);
    }

    /** What search needs. */
    SearchDesk searchDesk() {
        return new SearchPages(desk, views, index);
    }

    BackgroundIndex index() {
        return index;
    }

    /** How many addresses it has. */
    int size() {
        return files.size() + made.size();
    }

    /** What pages made for one request need. */
    FrontPages frontDesk() {
        return new FrontPages(desk, views);
    }

    /** The bytes of all pages and files, by address. */
    Map<String, Served> all() {
        Map<String, Served> all = new HashMap<>(files);
        made.forEach((path, page) -> all.put(path, page.served()));
        return all;
    }

    /**
     * Makes, on all cores, every page that nobody has needed yet.
     *
     * @return how many cannot be made; the log says why
     */
    int finish() {
        return Stream.of(made.values(), errors.values(), List.of(start))
                .flatMap(Collection::parallelStream)
                .parallel()
                .mapToInt(page -> makes(page) ? 0 : 1)
                .sum();
    }

    private static boolean makes(Made page) {
        try {
            return page.served().status() == page.draft().status();
        } catch (RuntimeException failure) {
            LOG.error("Cannot make {}", page.draft().path(), failure);
            return false;
        }
    }

    @Override
    public Optional<Served> ready(String path) {
        Served file = files.get(path);
        if (file != null) {
            return Optional.of(file);
        }
        Made page = made.get(path);
        return page == null ? Optional.empty() : page.ready();
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
        Optional<Served> elsewhere =
                otherCase(path).or(() -> onDemand.asked(path, address.query()));
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Made page = made.get(path);
        if (page != null) {
            return page.served();
        }
        Served file = files.get(path);
        if (file != null) {
            return file;
        }
        return sheets.find(path)
                .or(() -> onDemand.untranslated(path))
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
                        .orElseGet(start::served);
        return served.withHeader("Vary", BY_LANGUAGE);
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

    /** The language that an address starts with. */
    private Optional<Language> language(String path) {
        return content().languages().findAnyCase(Frames.tag(path));
    }
}
