package lv.gaisma.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.check.Check;
import lv.gaisma.check.CheckDesk;
import lv.gaisma.check.Screening;
import lv.gaisma.check.Steps;
import lv.gaisma.help.Audience;
import lv.gaisma.help.Reader;
import lv.gaisma.help.Role;
import lv.gaisma.help.Service;
import lv.gaisma.help.hours.Status;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.page.Page;
import lv.gaisma.web.Caching;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/** Lends the self-check the desk of one edition: its words, its services, its frame. */
record CheckPages(Desk desk, Views views) implements CheckDesk {

    static final String PLACE = "check";

    private static final String CHILDREN = "children-116111";

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
        List<Service> lines = lines(language, child);
        Stream<Service> open = lines.stream().filter(this::mayAnswer);
        return cards(language, child, Stream.concat(open, lines.stream()), most);
    }

    @Override
    public List<ContactCard> specialists(Language language, boolean child, int most) {
        return cards(
                language,
                child,
                lines(language, child).stream().filter(Service::specialised),
                most);
    }

    /** Help lines with a number, the best for the reader first; never an authority. */
    private List<Service> lines(Language language, boolean child) {
        return desk.content().services().ordered(Reader.of(language), desk.at()).stream()
                .filter(service -> service.role() == Role.HELP && !service.phones().isEmpty())
                .filter(service -> child || service.serves(Audience.ADULTS))
                .toList();
    }

    private boolean mayAnswer(Service service) {
        return switch (service.status(desk.at())) {
            case Status.Open _, Status.SaysOpen _, Status.Unknown _ -> true;
            case Status.Closed _, Status.SaysClosed _ -> false;
        };
    }

    private List<ContactCard> cards(
            Language language, boolean child, Stream<Service> lines, int most) {
        Stream<Service> first =
                desk.content().services().find(CHILDREN).filter(service -> child).stream();
        return Stream.concat(first, lines)
                .distinct()
                .limit(most)
                .map(service -> desk.cards(language).card(service))
                .toList();
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
