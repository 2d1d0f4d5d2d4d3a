package lv.gaisma.contact;

import java.util.Map;
import lv.gaisma.tip.Parcel;

/**
 * What arrived.
 *
 * @param fields every field but files, without characters that nobody can see
 * @param parcel the files, cleaned and sealed
 * @param payload fingerprint of all that was filled in
 * @param files how many files came, of which some may not have been taken
 * @param flaw the first thing that is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Letter(Map<String, String> fields, Parcel parcel, byte[] payload, int files, Flaw flaw) {

    /** What may be wrong. */
    enum Flaw {
        NONE,
        /** It did not arrive whole. */
        BROKEN,
        /** Too many large ones at once. */
        BUSY,
        /** What the browser has sealed is not built as it should be. */
        SEALED,
        /** A file of a kind that cannot be cleaned, or broken. */
        FILE,
        /** A file, or all of them, too large, or too many. */
        LARGE,
        /** More text than fits. */
        LONG
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
