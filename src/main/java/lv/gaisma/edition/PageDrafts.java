package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.gaisma.check.InterviewForm;
import lv.gaisma.check.Screening;
import lv.gaisma.help.Service;
import lv.gaisma.language.Language;
import lv.gaisma.page.Article;
import lv.gaisma.page.HomeView;
import lv.gaisma.page.Page;
import lv.gaisma.page.SectionView;
import lv.gaisma.page.SideBySide;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;

/** Drafts of everything that is made of Markdown. */
final class PageDrafts {

    /** From this number of headings a page gets a table of contents. */
    private static final int LONG_PAGE = 3;

    private static final int RELATED_PAGES = 4;
    private static final int RELATED_SERVICES = 2;
    private static final String INDEX = "index";

    private final Desk desk;
    private final Wording wording;

    PageDrafts(Desk desk) {
        this.desk = desk;
        this.wording = new Wording(desk);
    }

    /** The pages of one language that lie ready: articles, sections and the home page. */
    List<Draft> of(Language language) {
        List<Draft> drafts = new ArrayList<>();
        for (Page page : desk.content().pages().of(language).values()) {
            if (!page.path().equals(INDEX) && !page.path().endsWith("/" + INDEX)) {
                drafts.add(withForm(page, article(page)));
            }
        }
        sections(language).forEach(section -> drafts.add(section(language, section)));
        drafts.add(home(language));
        return drafts;
    }

    /** The sections that have pages in a language, without those that other drafts make. */
    Set<String> sections(Language language) {
        Set<String> sections = new TreeSet<>();
        boolean directory = !desk.content().services().all().isEmpty();
        for (Page page : desk.content().pages().of(language).values()) {
            if (!page.section().isEmpty() && !(directory && page.section().equals("help"))) {
                sections.add(page.section());
            }
        }
        return sections;
    }

    private Draft article(Page page) {
        Language language = page.language();
        List<Language> having = desk.content().pages().having(page.path());
        Frame frame = desk.frames().frame(language, page.path(), page.tab(), having, true);
        List<ContactCard> help =
                desk.content().services().forTopics(page.facts().topics()).stream()
                        .limit(RELATED_SERVICES)
                        .map(service -> desk.cards(language).card(service))
                        .toList();
        String html = html(page);
        int heading = html.indexOf("<h2");
        int first = heading < 0 ? html.length() : heading;
        Article view =
                new Article(
                        wording.crumbs(language, page.section()),
                        page.title(),
                        page.summary(),
                        wording.notices(page),
                        html.substring(0, first),
                        wording.recording(page),
                        contents(page),
                        html.substring(first),
                        wording.meta(page),
                        help,
                        related(page));
        return new Draft(Frames.href(language, page.path()), 200, "page/article", frame, view);
    }

    /** The page about interviews carries the form of the aid below its text. */
    private Draft withForm(Page page, Draft draft) {
        Screening screening = desk.content().screening();
        if (!page.path().equals(Screening.PLACE) || !screening.speaks(page.language())) {
            return draft;
        }
        InterviewForm form = InterviewForm.of(screening, page.language());
        ScreeningView view = new ScreeningView((Article) draft.view(), form);
        return new Draft(draft.path(), 200, "check/screening", draft.frame(), view);
    }

    private static List<Frame.TextLink> contents(Page page) {
        List<Frame.TextLink> contents =
                page.headings().stream()
                        .filter(heading -> heading.level() == 2 && !heading.id().isEmpty())
                        .map(
                                heading ->
                                        new Frame.TextLink(
                                                page.language().derive(heading.text()),
                                                "#" + heading.id()))
                        .toList();
        return contents.size() < LONG_PAGE ? List.of() : contents;
    }

    private List<Frame.TextLink> related(Page page) {
        return desk.content().pages().related(page, RELATED_PAGES).stream()
                .map(other -> new Frame.TextLink(other.title(), href(other)))
                .toList();
    }

    private Draft section(Language language, String section) {
        String path = section + "/" + INDEX;
        Page index = desk.content().pages().find(language, path).orElse(null);
        List<SectionView.Entry> entries =
                desk.content().pages().of(language).values().stream()
                        .filter(page -> page.section().equals(section) && page != index)
                        .map(
                                page ->
                                        new SectionView.Entry(
                                                page.title(), page.summary(), href(page)))
                        .toList();
        String title = index == null ? wording.section(language, section) : index.title();
        String summary =
                index == null ? wording.sectionSummary(language, section) : index.summary();
        SectionView view =
                new SectionView(
                        wording.crumbs(language, ""),
                        title,
                        summary,
                        index == null ? "" : html(index),
                        entries);
        String place = section + "/";
        List<Language> having = new MissingPages(desk).having(place);
        Frame frame = desk.frames().frame(language, place, title, having, true);
        return new Draft(Frames.href(language, place), 200, "page/section", frame, view);
    }

    private Draft home(Language language) {
        Page page = desk.content().pages().find(language, INDEX).orElse(null);
        ContactCard line =
                desk.content().services().first().stream()
                        .skip(1)
                        .findFirst()
                        .map((Service service) -> desk.cards(language).card(service))
                        .orElse(null);
        HomeView view =
                new HomeView(
                        desk.frames().danger(language),
                        page == null ? "Gaisma" : page.title(),
                        page == null ? "" : page.summary(),
                        page == null ? List.of() : wording.notices(page),
                        line,
                        wording.actions(language),
                        wording.tiles(language),
                        page == null ? sectionLinks(language) : html(page));
        List<Language> having = desk.content().languages().all();
        Frame frame =
                desk.frames().frame(language, "", page == null ? "" : page.tab(), having, true);
        return new Draft(Frames.href(language, ""), 200, "page/home", frame, view);
    }

    /** Without a home page of the editors, the sections and the pages of no section. */
    private String sectionLinks(Language language) {
        StringBuilder html = new StringBuilder("<ul class=\"plain\">");
        sections(language)
                .forEach(
                        section ->
                                html.append("<li>")
                                        .append(
                                                Markup.link(
                                                        Frames.href(language, section + "/"),
                                                        wording.section(language, section)))
                                        .append("</li>"));
        desk.content().pages().of(language).values().stream()
                .filter(page -> page.section().isEmpty())
                .forEach(
                        page ->
                                html.append("<li>")
                                        .append(Markup.link(href(page), page.title()))
                                        .append("</li>"));
        return html.append("</ul>").toString();
    }

    /** A page beside the same page in another language. */
    Draft sideBySide(Page page, Page other) {
        SideBySide view =
                new SideBySide(
                        href(page),
                        page.language().name(),
                        page.title(),
                        page.summary(),
                        new SideBySide.Other(
                                other.language().tag(),
                                other.language().direction(),
                                other.language().name(),
                                other.title(),
                                other.summary()),
                        // an id may stand only once in a document
                        SideBySide.parts(html(page), html(other).replaceAll(" id=\"[^\"]*\"", "")));
        Frame frame =
                desk.frames()
                        .frame(
                                page.language(),
                                place(page),
                                page.tab(),
                                desk.content().pages().having(page.path()),
                                false);
        return new Draft(href(page), 200, "page/side-by-side", frame, view);
    }

    private String html(Page page) {
        return page.html(desk.filler(), (token, unknown) -> {});
    }

    private static String href(Page page) {
        return Frames.href(page.language(), place(page));
    }

    /** Where a page lies below its language; the front of a section at the section itself. */
    private static String place(Page page) {
        String path = page.path().equals(INDEX) ? "" : page.path();
        return path.replaceAll("/index$", "/");
    }
}
