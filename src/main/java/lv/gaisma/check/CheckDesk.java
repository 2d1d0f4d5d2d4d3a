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

    Messages messages(Language language);

    /** The number for danger, kept whole inside a sentence. */
    String dangerNumber(Language language);

    /** Title and address of a page; empty when no language has it. */
    Optional<Frame.TextLink> page(Language language, String path);

    /** Help lines, never an authority: those that answer now and speak the language first. */
    List<ContactCard> contacts(Language language, boolean child, int most);

    /** A view inside the frame of the site, not to be kept by anybody. */
    Served show(Language language, String template, Object view);
}
