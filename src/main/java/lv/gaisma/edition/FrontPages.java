package lv.gaisma.edition;

import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.web.Caching;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import lv.gaisma.web.FrontDesk;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/** Lends pages that are made for one request the frame, words and services of one edition. */
record FrontPages(Desk desk, Views views) implements FrontDesk {

    @Override
    public Optional<Language> language(String tag) {
        return desk.content().languages().find(tag);
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
    public List<ContactCard> contacts(Language language, boolean child, int most) {
        return new HelpLines(desk).contacts(language, child, most);
    }

    @Override
    public Optional<ContactCard> card(Language language, String service) {
        return desk.content().services().find(service).map(desk.cards(language)::card);
    }

    @Override
    public Optional<Frame.TextLink> page(Language language, String path) {
        return desk.content()
                .pages()
                .find(language, path)
                .map(page -> new Frame.TextLink(page.title(), Frames.href(language, path)));
    }

    @Override
    public String file(String name) {
        return desk.content().statics().address(name);
    }

    @Override
    public Served show(Language language, String place, String template, Object view) {
        String tab = messages(language).text("home.actions");
        List<Language> having = desk.content().languages().all();
        Frame frame = desk.frames().frame(language, place, tab, having, false);
        return new Draft(Frames.href(language, place), 200, template, frame, view)
                .render(views, messages(language), Caching.NO_STORE);
    }
}
