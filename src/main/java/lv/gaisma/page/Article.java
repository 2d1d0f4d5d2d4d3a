package lv.gaisma.page;

import java.util.List;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code page/article} shows.
 *
 * @param crumbs the way from the home page
 * @param notices about the state of the translation
 * @param opening the text before the first heading: what to do now
 * @param recording the page read aloud, null when nobody has
 * @param contents links to the headings; empty on a short page
 * @param html the text from the first heading on
 * @param meta when the facts were compared, when the translation was read back
 * @param help who helps with the topics of the page
 * @param related pages on the same topics
 */
public record Article(
        List<Frame.TextLink> crumbs,
        String title,
        String summary,
        List<Notice> notices,
        String opening,
        @Nullable Recording recording,
        List<Frame.TextLink> contents,
        String html,
        List<String> meta,
        List<ContactCard> help,
        List<Frame.TextLink> related) {}
