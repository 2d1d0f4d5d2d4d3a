package lv.gaisma.edition;

import java.util.List;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.page.Untranslated;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;

/** Drafts for pages and sections that exist, but not in the language that was asked for. */
final class MissingPages {

    private final Desk desk;
    private final Wording wording;

    MissingPages(Desk desk) {
        this.desk = desk;
        this.wording = new Wording(desk);
    }

    /** The languages that have a page; of a section, which ends with a slash, any page of it. */
    List<Language> having(String place) {
        if (!place.endsWith("/")) {
            return desk.content().pages().having(place);
        }
        return desk.content().pages().havingSection(place);
    }

    /** Whom to call, and the languages that have the page. */
    Draft draft(Language language, String place) {
        List<Language> having = having(place);
        List<Untranslated.Entry> entries =
                having.stream()
                        .map(
                                other ->
                                        new Untranslated.Entry(
                                                other.tag(),
                                                other.name(),
                                                title(other, place),
                                                Frames.href(other, place)))
                        .toList();
        List<ContactCard> help =
                desk.content().services().first().stream()
                        .map(service -> desk.cards(language).card(service))
                        .toList();
        String section = place.endsWith("/") ? "" : section(place);
        Untranslated view = new Untranslated(wording.crumbs(language, section), help, entries);
        Frame frame = desk.frames().frame(language, place, "", having, false);
        return new Draft(Frames.href(language, place), 200, "page/untranslated", frame, view);
    }

    private String title(Language language, String place) {
        return desk.content()
                .pages()
                .find(language, place)
                .map(Page::title)
                .orElseGet(() -> wording.section(language, section(place)));
    }

    /** What stands before the last slash. */
    private static String section(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
