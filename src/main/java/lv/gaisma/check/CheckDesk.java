package lv.gaisma.check;

import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;

/** What the self-check needs of the edition that is served now. */
public interface CheckDesk {

    Optional<Language> language(String tag);

    Check check();

    Screening screening();

    /** True when the form for messages without a name takes some. */
    boolean takesMessages();

    /** The day in Latvia, in words. */
    String today(Language language);

    Messages messages(Language language);

    /** The number for danger, kept whole inside a sentence. */
    String dangerNumber(Language language);

    /** Title and address of a page; empty when no language has it. */
    Optional<Frame.TextLink> page(Language language, String path);

    /**
     * Help lines, never an authority: those that may answer now first, of them those that speak the
     * language, then those that work with trafficking.
     */
    List<ContactCard> contacts(Language language, boolean child, int most);

    /** The organisations that work with trafficking; the line for children before them. */
    List<ContactCard> specialists(Language language, boolean child, int most);

    Printer printer();

    /**
     * A view inside the frame of the site, not to be kept by anybody.
     *
     * @param place path without the language
     */
    Served show(Language language, String place, String template, Object view);
}
