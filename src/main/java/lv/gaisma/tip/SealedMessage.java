package lv.gaisma.tip;

import java.time.LocalDate;
import java.util.List;

/**
 * A message as it lies in the database.
 *
 * @param direction {@code report}, {@code follow-up} or {@code reply}
 * @param number its place in the conversation, from 0
 * @param sealed an age file; what it holds is an envelope of {@link lv.gaisma.tip.seal}
 * @param attachments those that came with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedMessage(
        String id,
        String direction,
        int number,
        LocalDate day,
        byte[] sealed,
        List<Attachment> attachments) {

    /**
     * An attachment that lies in the database in pieces of at most 1 MB.
     *
     * @param number from 1
     * @param bytes size of the age file
     */
    public record Attachment(String id, int number, int bytes) {

        /** How many pieces there are, counted from 0. */
        public int pieces() {
            return Math.max(1, (bytes + PIECE - 1) / PIECE);
        }
    }

    /** Size of a piece in bytes. */
    static final int PIECE = 1 << 20;
}
