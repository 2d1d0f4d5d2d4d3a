package lv.gaisma.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Messages;
import lv.gaisma.search.index.Entry;
import lv.gaisma.search.index.SearchIndex;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;

/** What search needs of the edition that is served now. */
public interface SearchDesk {

    Languages languages();

    Messages messages(Language language);

    /**
     * The index; made in the background after the start, so it may be missing for some seconds.
     *
     * @param patience how long to wait for it
     */
    Optional<SearchIndex> index(Duration patience);

    /** The address of an entry. */
    String href(Entry entry);

    /** The heading of the section that an entry lies in; empty for one of its own. */
    String section(Entry entry);

    /** Help lines that answer now and speak the language, the best first. */
    List<ContactCard> contacts(Language language, int most);

    /** What people come for most. */
    List<Frame.TextLink> topics(Language language);

    /** A view inside the frame of the site, not to be kept by anybody. */
    Served show(Language language, String template, Object view);
}
