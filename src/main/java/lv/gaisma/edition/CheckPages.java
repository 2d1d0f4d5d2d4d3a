package lv.gaisma.edition;

import java.util.List;
import java.util.Optional;
import lv.gaisma.check.Check;
import lv.gaisma.check.CheckDesk;
import lv.gaisma.check.Printer;
import lv.gaisma.check.Screening;
import lv.gaisma.check.Steps;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.leaflet.Press;
import lv.gaisma.page.Page;
import lv.gaisma.web.Caching;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/** Lends the self-check the desk of one edition: its words, its services, its frame. */
record CheckPages(Desk desk, Views views, Press press) implements CheckDesk {

    static final String PLACE = "check";

    /** The first question, which lies ready; none when there is no check. */
    Optional<Draft> first(Language language) {
        return check().questions().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        draft(language, "check/question", new Steps(this, language).first(), true));
    }

    @Override
    public Optional<Language> language(String tag) {
        return desk.content().languages().find(tag);
    }

    @Override
    public Check check() {
        return desk.content().check();
    }

    @Override
    public Screening screening() {
        return desk.content().screening();
    }

    @Override
    public boolean takesMessages() {
        return desk.letters();
    }

    @Override
    public String today(Language language) {
        return desk.voices().of(language).formats().date(desk.frames().today());
    }

    @Override
    public Messages messages(Language language) {
        return desk.voices().of(language).messages();
    }

    @Override
    public String dangerNumber(Language language) {
        return Markup.isolated(desk.frames().danger(language).display());
    }

    @Override
    public Optional<Frame.TextLink> page(Language language, String path) {
        return desk.content()
                .pages()
                .find(language, path)
                .map(page -> new Frame.TextLink(page.title(), Frames.href(language, path)));
    }

    @Override
    public List<ContactCard> contacts(Language language, boolean child, int most) {
        return new HelpLines(desk).contacts(language, child, most);
    }

    @Override
    public List<ContactCard> specialists(Language language, boolean child, int most) {
        return new HelpLines(desk)
                .specialists(language, child, most).stream()
                        .map(desk.cards(language)::card)
                        .toList();
    }

    @Override
    public Printer printer() {
        return new RecordPrinter(desk, press);
    }

    @Override
    public Served show(Language language, String place, String template, Object view) {
        Draft draft =
                place.equals(PLACE)
                        ? draft(language, template, view, false)
                        : interview(language, template, view);
        return draft.render(views, messages(language), Caching.NO_STORE);
    }

    private Draft interview(Language language, String template, Object view) {
        String tab =
                desk.content().pages().find(language, Screening.PLACE).map(Page::tab).orElse("");
        List<Language> having = desk.content().pages().having(Screening.PLACE);
        Frame frame = desk.frames().frame(language, Screening.PLACE, tab, having, false);
        return new Draft(Frames.href(language, Screening.PLACE), 200, template, frame, view);
    }

    private Draft draft(Language language, String template, Object view, boolean indexed) {
        String tab = messages(language).text("home.actions");
        List<Language> having = desk.content().languages().all();
        Frame frame = desk.frames().frame(language, PLACE, tab, having, indexed);
        return new Draft(Frames.href(language, PLACE), 200, template, frame, view)
                .kept(Caching.NO_STORE);
    }
}
