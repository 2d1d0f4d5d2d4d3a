package lv.gaisma.check;

import java.util.List;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check/result} shows.
 *
 * @param danger what to do when somebody is in danger now, null when nobody said so
 * @param child what counts for somebody under 18, null when nobody said so
 * @param signs the signs that the answers name
 * @param unsure those the person was not sure about
 * @param pages what to read
 * @param contacts help lines, the best for this moment and language first
 * @param message the form for messages without a name, to take the answers along; null when there
 *     is none or nothing to take
 */
record ResultView(
        String action,
        @Nullable String danger,
        @Nullable String child,
        List<String> signs,
        List<String> unsure,
        List<Frame.TextLink> pages,
        List<ContactCard> contacts,
        @Nullable Message message) {

    /**
     * Where to take the answers.
     *
     * @param action address of the form
     * @param check the answers, {@code passport:yes,pay:unsure}
     */
    public record Message(String action, String check) {}
}
