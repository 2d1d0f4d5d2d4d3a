package lv.gaisma.member;

/**
 * What a browser sends when somebody takes up their invitation.
 *
 * @param invitation the token of the invitation
 * @param proof the half of its result that signs in, 32 bytes
 * @param recipient the public half of the member's own key
 * @param factor the secret of the second factor, 20 bytes
 * @param code the code it shows now
 * @param language tag of the language of their inbox
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Enrolment(
        String invitation,
        byte[] proof,
        String recipient,
        byte[] factor,
        String code,
        String language) {

    public Enrolment {
        if (proof.length != Proof.BYTES || factor.length != SecondFactor.SECRET) {
            throw new IllegalArgumentException("not what a browser of ours sends");
        }
    }
}
