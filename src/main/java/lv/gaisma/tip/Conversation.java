package lv.gaisma.tip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a code opens.
 *
 * @param received the day of the last message of the reporter
 * @param opened true when an organisation has opened it since
 * @param expires the day it is deleted
 * @param extended true when an organisation asked for more time
 * @param deleted the day it is deleted because the reporter wants it so; null for no
 * @param replies in order
 * @param unreadable how many replies could not be opened
 */
public record Conversation(
        String tip,
        String recipient,
        State state,
        LocalDate received,
        LocalDate expires,
        boolean extended,
        @Nullable LocalDate deleted,
        List<Reply> replies,
        int unreadable) {

    /**
     * What an organisation answered.
     *
     * @param content JSON, see the format
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Reply(String message, LocalDate day, byte[] content) {}
}
