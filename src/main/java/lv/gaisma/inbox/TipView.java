package lv.gaisma.inbox;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.SealedMessage;
import org.jspecify.annotations.Nullable;

/**
 * A tip as the script gets it. Who wrote, and what, it finds out by itself.
 *
 * @param state how far it has come
 * @param size {@code text}, {@code files} or {@code large}
 * @param sealedBy {@code server} or {@code browser}
 * @param waiting true when the last message is the reporter's
 * @param late true when nobody has opened it for two working days
 * @param recipient public key of the tip
 * @param replyRecipient key that the reporter's code opens; null when they wanted no code
 * @param keyVersion version of the key that opens the grant; 0 for the member's own
 * @param grant private half of the tip's key, sealed
 * @param until last day of a loan, null for none
 */
@Serdeable
record TipView(
        String id,
        LocalDate received,
        LocalDate expires,
        boolean extended,
        @Nullable LocalDate deleted,
        String state,
        String size,
        String sealedBy,
        boolean waiting,
        boolean late,
        String recipient,
        @Nullable String replyRecipient,
        int keyVersion,
        String grant,
        @Nullable LocalDate opened,
        @Nullable LocalDate until) {

    private static final int TEXT = 80_000;
    private static final int FILES = 5_000_000;

    static TipView of(Granted granted, boolean waiting, boolean late) {
        return new TipView(
                granted.tip(),
                granted.received(),
                granted.expires(),
                granted.extended(),
                granted.deleted(),
                granted.state().name().toLowerCase(Locale.ROOT),
                size(granted.bytes()),
                granted.sealedBy(),
                waiting,
                late,
                granted.recipient(),
                granted.replyRecipient(),
                granted.keyVersion(),
                Base64Text.of(granted.grant()),
                granted.opened(),
                granted.until());
    }

    private static String size(int bytes) {
        if (bytes <= TEXT) {
            return "text";
        }
        return bytes <= FILES ? "files" : "large";
    }

    /**
     * A message, sealed.
     *
     * @param direction {@code report}, {@code follow-up} or {@code reply}
     */
    @Serdeable
    record Message(
            String id,
            String direction,
            LocalDate day,
            String sealed,
            List<Attachment> attachments) {

        static Message of(SealedMessage message) {
            return new Message(
                    message.id(),
                    message.direction(),
                    message.day(),
                    Base64Text.of(message.sealed()),
                    message.attachments().stream()
                            .map(
                                    one ->
                                            new Attachment(
                                                    one.id(),
                                                    one.number(),
                                                    one.bytes(),
                                                    one.pieces()))
                            .toList());
        }
    }

    @Serdeable
    record Attachment(String id, int number, int bytes, int pieces) {}

    /** The days on which the organisation told the police. */
    @Serdeable
    record Told(LocalDate day, String by) {}

    /** An interpreter who may read it. */
    @Serdeable
    record Loan(String member, String name, LocalDate until) {}

    /** A tip with everything that lies in it. */
    @Serdeable
    record Whole(TipView tip, List<Message> messages, List<Told> police, List<Loan> loans) {}
}
