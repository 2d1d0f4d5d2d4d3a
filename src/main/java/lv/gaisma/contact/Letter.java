package lv.gaisma.contact;

import java.util.Deque;
import java.util.Map;
import lv.gaisma.tip.Parcel;
import lv.gaisma.tip.clean.Cleaned;

/**
 * What arrived.
 *
 * @param fields every field but files, without characters that nobody can see
 * @param parcel the files of a new letter, cleaned and sealed
 * @param cleaned the files of one that goes on, cleaned; only its end tells what to seal them as
 * @param payload fingerprint of all that was filled in
 * @param files how many files came, of which some may not have been taken
 * @param flaw the first thing that is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Letter(
        Map<String, String> fields,
        Parcel parcel,
        Deque<Cleaned> cleaned,
        byte[] payload,
        int files,
        Flaw flaw) {

    /** What may be wrong, with the key of what to do about it. */
    enum Flaw {
        NONE(""),
        /** It did not arrive whole. */
        BROKEN("contact.error.broken"),
        /** Too many large ones at once. */
        BUSY("contact.error.many"),
        /** What the browser has sealed is not built as it should be. */
        SEALED("contact.error.sealed"),
        /** A file of a kind that cannot be cleaned, or broken. */
        FILE("contact.error.file"),
        /** A file, or all of them, too large, or too many. */
        LARGE("contact.error.large"),
        /** More text than fits. */
        LONG("contact.error.long");

        private final String key;

        Flaw(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
