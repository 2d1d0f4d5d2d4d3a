package lv.gaisma.edition;

import java.time.Instant;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.web.Look;
import lv.gaisma.web.Settings;

/**
 * What is on the desk while one edition is made: the content, the voices, the moment.
 *
 * @param at the moment whose opening hours the pages show
 * @param letters true while somebody reads what is written without a name
 */
record Desk(
        Content content,
        Settings settings,
        Look look,
        Instant at,
        boolean letters,
        Voices voices,
        Frames frames,
        TokenFiller filler,
        Leaflets leaflets) {

    static Desk of(Content content, Settings settings, Instant at, boolean letters) {
        Statics statics = content.statics();
        Look look =
                Look.of(
                        statics.address("/static/scripts/exit.js"),
                        statics.address("/static/scripts/search.js"),
                        statics.address("/static/icon.svg"));
        Voices voices = Voices.of(content.languages(), content.strings());
        TokenFiller filler =
                new TokenFiller(content, voices, at, settings.runBy().orElse(""), look.icons());
        return new Desk(
                content,
                settings,
                look,
                at,
                letters,
                voices,
                new Frames(content, voices, settings, look, at, letters),
                filler,
                new Leaflets(
                        content.pages(),
                        content.languages(),
                        content.strings(),
                        filler,
                        settings,
                        content.printShop()));
    }

    Cards cards(Language language) {
        return new Cards(voices.of(language), at);
    }
}
