package lv.gaisma.tip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tip as it lies before somebody who may read it. Only {@link Tips} makes one, so whoever holds
 * it has the right to what it names.
 *
 * @param organisation whose grant it is
 * @param member the interpreter it is lent to, the empty text for the organisation itself
 * @param received the day it came
 * @param expires the day it is deleted for good
 * @param deleted the day it is deleted because the reporter wants it so; null for no
 * @param sealedBy {@code server} or {@code browser}
 * @param bytes sealed size of the report with its attachments; shown as a class only
 * @param recipient the tip's public key, to which everything is sealed
 * @param replyRecipient the key that the reporter's code opens; null when they wanted no code
 * @param keyVersion the version of the key the grant is sealed to
 * @param grant the sealed private half of the tip's key
 * @param opened the day it was opened first; null when nobody has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Granted(
        String tip,
        String organisation,
        String member,
        State state,
        LocalDate received,
        LocalDate expires,
        boolean extended,
        @Nullable LocalDate deleted,
        String sealedBy,
        int bytes,
        String recipient,
        @Nullable String replyRecipient,
        int keyVersion,
        byte[] grant,
        @Nullable LocalDate opened,
        @Nullable LocalDate until) {

    static Granted of(TipRow tip, GrantRow grant) {
        return new Granted(
                tip.id(),
                grant.organisation(),
                grant.member(),
                State.of(tip.state()),
                tip.receivedDay(),
                tip.expiresDay(),
                tip.extended(),
                tip.deleteDay(),
                tip.sealedBy(),
                tip.bytes(),
                tip.recipient(),
                tip.replyRecipient(),
                grant.keyVersion(),
                grant.sealed(),
                grant.opened(),
                grant.until());
    }
}
