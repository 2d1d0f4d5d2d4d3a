package lv.gaisma.edition;

import java.util.List;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.web.Caching;
import lv.gaisma.web.ErrorView;
import lv.gaisma.web.ForgetView;
import lv.gaisma.web.Frame;
import lv.gaisma.web.StartView;

/** Drafts of the pages that belong to the site itself: choice of language, errors, "forget". */
final class SiteDrafts {

    /** The errors that have words of their own; any other one uses those of 400 or 500. */
    static final List<Integer> ERRORS = List.of(400, 404, 405, 414, 500, 503);

    private final Desk desk;

    SiteDrafts(Desk desk) {
        this.desk = desk;
    }

    /** The list of languages, for a browser that asks for none of them. */
    Draft start() {
        Language language = wide();
        Frame frame = desk.frames().frame(language, "", "", List.of(), true);
        StartView view = new StartView(desk.frames().danger(language), "SOS");
        return new Draft("/", 200, "web/start", frame, view);
    }

    Draft error(Language language, int status) {
        Voice voice = desk.voices().of(language);
        String key = "error." + status;
        ErrorView view =
                new ErrorView(
                        voice.text(key + ".title"),
                        voice.text(key + ".text"),
                        desk.frames().danger(language));
        Frame frame = desk.frames().frame(language, "", Integer.toString(status), List.of(), false);
        return new Draft("", status, "web/error", frame, view);
    }

    /** The page behind {@code /forget}, in every language at once: it knows no reader. */
    Draft forget() {
        List<ForgetView.Part> parts =
                desk.content().languages().all().stream()
                        .map(
                                language ->
                                        new ForgetView.Part(
                                                language.tag(),
                                                language.direction(),
                                                desk.voices().of(language).text("forget.title"),
                                                desk.voices().of(language).text("forget.text")))
                        .toList();
        Frame frame = desk.frames().frame(wide(), "", "", List.of(), false);
        return new Draft("/forget", 200, "web/forget", frame, new ForgetView(parts))
                .kept(Caching.NO_STORE)
                .withHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** The language of pages that know no reader: English where it is kept, else the source. */
    private Language wide() {
        Languages languages = desk.content().languages();
        return languages.find("en").orElse(languages.source());
    }
}
