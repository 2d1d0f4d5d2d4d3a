package lv.gaisma.edition;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Messages;
import lv.gaisma.page.HomeView;
import lv.gaisma.search.Results;
import lv.gaisma.search.SearchDesk;
import lv.gaisma.search.index.Entry;
import lv.gaisma.search.index.SearchIndex;
import lv.gaisma.web.Caching;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/** Lends search the desk of one edition: its index, its words, its frame. */
record SearchPages(Desk desk, Views views, BackgroundIndex made) implements SearchDesk {

    static final String PLACE = "search";

    /** The page before anything is asked, which lies ready. */
    Draft first(Language language) {
        return draft(language, "search/results", new Results(this, language).first());
    }

    @Override
    public Languages languages() {
        return desk.content().languages();
    }

    @Override
    public Messages messages(Language language) {
        return desk.voices().of(language).messages();
    }

    @Override
    public Optional<SearchIndex> index(Duration patience) {
        return made.get(patience);
    }

    @Override
    public String href(Entry entry) {
        String path = entry.path().equals("index") ? "" : entry.path();
        return Frames.href(entry.language(), path.replaceAll("/index$", "/"));
    }

    @Override
    public String section(Entry entry) {
        String section = entry.section();
        return section.isEmpty() ? "" : new Wording(desk).section(entry.language(), section);
    }

    @Override
    public List<ContactCard> contacts(Language language, int most) {
        return new HelpLines(desk).contacts(language, false, most);
    }

    @Override
    public List<Frame.TextLink> topics(Language language) {
        return new Wording(desk)
                .tiles(language).stream()
                        .map((HomeView.Tile tile) -> new Frame.TextLink(tile.text(), tile.href()))
                        .toList();
    }

    @Override
    public Served show(Language language, String template, Object view) {
        return draft(language, template, view).render(views, messages(language), Caching.NO_STORE);
    }

    private Draft draft(Language language, String template, Object view) {
        String tab = messages(language).text("search.title");
        Frame frame = desk.frames().frame(language, PLACE, tab, languages().all(), false);
        return new Draft(Frames.href(language, PLACE), 200, template, frame, view);
    }
}
