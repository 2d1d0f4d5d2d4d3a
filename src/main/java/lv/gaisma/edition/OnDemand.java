package lv.gaisma.edition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.gaisma.help.Filter;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/**
 * The pages of an edition that depend on a question, and those that say "not yet": kept once made.
 */
final class OnDemand {

    /** So many are kept; the next ones are made anew each time. */
    private static final int MOST_KEPT = 4000;

    private final Desk desk;
    private final Views views;
    private final Caching caching;
    private final Map<String, Served> kept = new ConcurrentHashMap<>();

    OnDemand(Desk desk, Views views, Caching caching) {
        this.desk = desk;
        this.views = views;
        this.caching = caching;
    }

    /**
     * What a query asks for: the directory filtered, or a page beside the same in another language.
     */
    Optional<Served> asked(String path, Map<String, String> query) {
        Optional<Language> language = language(path);
        if (query.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        String place = Frames.place(path);
        if (place.equals("help/") && !desk.content().services().all().isEmpty()) {
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
                .flatMap(tag -> desk.content().languages().find(tag))
                .flatMap(other -> sideBySide(language.get(), other, place));
    }

    private Optional<Served> sideBySide(Language language, Language other, String place) {
        String path = place.isEmpty() ? "index" : place;
        Optional<Page> page = desk.content().pages().find(language, path);
        Optional<Page> twin = desk.content().pages().find(other, path);
        if (page.isEmpty() || twin.isEmpty() || language.equals(other)) {
            return Optional.empty();
        }
        Draft draft = new PageDrafts(desk).sideBySide(page.get(), twin.get());
        return Optional.of(keep(draft.path() + " " + other.tag(), draft));
    }

    /** A page or a section that exists, but not in this language. */
    Optional<Served> untranslated(String path) {
        Served known = kept.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        String place = Frames.place(path);
        MissingPages missing = new MissingPages(desk);
        return language(path)
                .filter(language -> !place.isEmpty() && !missing.having(place).isEmpty())
                .map(language -> missing.draft(language, place))
                .map(draft -> keep(path, draft));
    }

    private Served keep(String key, Draft draft) {
        Served known = kept.get(key);
        if (known != null) {
            return known;
        }
        Language language = desk.content().languages().get(draft.frame().tag());
        Served served = draft.render(views, desk.voices().of(language).messages(), caching);
        if (kept.size() < MOST_KEPT) {
            kept.put(key, served);
        }
        return served;
    }

    private Optional<Language> language(String path) {
        return desk.content().languages().findAnyCase(Frames.tag(path));
    }
}
