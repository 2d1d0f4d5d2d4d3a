package lv.gaisma.contact;

import java.util.List;
import lv.gaisma.web.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * What {@code contact/form} shows.
 *
 * @param danger nobody reads at night, and the number for danger
 * @param error what to do about the last attempt; null for a new form
 * @param closed why nothing can be written now; null when somebody reads
 * @param readers who reads it
 * @param know what to know before writing
 * @param back the day to come back
 * @param sealing what the browser needs to seal before it sends
 * @param files true when files have to be chosen again
 * @param contacts whom to call instead
 */
record FormView(
        String action,
        String reply,
        String how,
        String danger,
        @Nullable String error,
        @Nullable String closed,
        List<Reader> readers,
        List<String> know,
        String back,
        String token,
        Choice whom,
        Choice topic,
        Choice region,
        List<Choice> questions,
        String text,
        String notTo,
        Sealed.View sealing,
        boolean files,
        List<ContactCard> contacts) {

    /** An organisation that reads: its name and what there is to know about it. */
    record Reader(String name, String tag, List<String> notes) {}
}
