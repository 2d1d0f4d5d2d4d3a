package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.check.Check;
import lv.gaisma.check.CheckDesk;
import lv.gaisma.check.Steps;
import lv.gaisma.help.Filter;
import lv.gaisma.help.Reader;
import lv.gaisma.help.Role;
import lv.gaisma.help.Service;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
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
        List<Service> open =
                desk.content()
                        .services()
                        .filter(Filter.of("now", null, null, null), Reader.of(language), desk.at())
                        .services();
        List<Service> all = desk.content().services().ordered(Reader.of(language), desk.at());
        Stream<Service> forChild =
                desk.content().services().find(CHILDREN).filter(service -> child).stream();
        List<Service> lines = new ArrayList<>();
        Stream.of(forChild, open.stream(), all.stream())
                .flatMap(services -> services)
                .filter(service -> service.role() == Role.HELP && !service.phones().isEmpty())
                .filter(service -> !lines.contains(service) && lines.size() < most)
                .forEach(lines::add);
        return lines.stream().map(service -> desk.cards(language).card(service)).toList();
    }

    @Override
    public Served show(Language language, String template, Object view) {
        return draft(language, template, view, false)
                .render(views, messages(language), Caching.NO_STORE);
    }

    private Draft draft(Language language, String template, Object view, boolean indexed) {
        String tab = messages(language).text("home.actions");
        List<Language> having = desk.content().languages().all();
        Frame frame = desk.frames().frame(language, PLACE, tab, having, indexed);
        return new Draft(Frames.href(language, PLACE), 200, template, frame, view)
                .kept(Caching.NO_STORE);
    }
}
