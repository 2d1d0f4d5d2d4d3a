package lv.gaisma.contact;

import java.util.List;
import lv.gaisma.web.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * What {@code contact/talk} shows: how far the message is, and what was answered.
 *
 * @param status one sentence
 * @param lines further sentences: how long it is kept
 * @param said what just happened; null for nothing
 * @param error why what was written could not be kept; null for none
 * @param files true when files have to be chosen again
 * @param newest the last answer, in full; null while there is none
 * @param older those before it, shown when asked for
 * @param deleted true while it waits to be deleted
 * @param deletion when a wish to delete takes effect
 * @param contacts whom to call when nobody has opened it
 */
record TalkView(
        String action,
        String pass,
        String danger,
        String status,
        List<String> lines,
        @Nullable String said,
        @Nullable String error,
        boolean files,
        @Nullable Answer newest,
        List<Answer> older,
        String text,
        boolean deleted,
        String deletion,
        List<ContactCard> contacts) {

    /**
     * One answer of an organisation.
     *
     * @param from who wrote it, and when
     * @param sentences in the language of the reader
     * @param text in the words of the organisation, the empty text for none
     * @param tag the language of these words
     * @param items questions to tick
     */
    record Answer(
            String from, List<String> sentences, String text, String tag, List<Choice> items) {}
}
