package lv.gaisma.web;

import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;

/** What pages that are made for one request need of the edition that is served now. */
public interface FrontDesk {

    Optional<Language> language(String tag);

    Messages messages(Language language);

    /** The number for danger, kept whole inside a sentence. */
    String dangerNumber(Language language);

    /** Help lines, never an authority: those that answer now and speak the language first. */
    List<ContactCard> contacts(Language language, boolean child, int most);

    /** A service of the directory as a card. */
    Optional<ContactCard> card(Language language, String service);

    /** Title and address of a page; empty when no language has it. */
    Optional<Frame.TextLink> page(Language language, String path);

    /** The address of a file below {@code static/}. */
    String file(String name);

    /**
     * A view inside the frame of the site, not to be kept by anybody.
     *
     * @param place path without the language
     */
    Served show(Language language, String place, String template, Object view);
}
