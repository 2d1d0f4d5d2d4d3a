package lv.gaisma.tip;

/**
 * By what a form is known again when it is sent twice.
 *
 * @param nonce 16 random bytes of the form
 * @param payload fingerprint of all that was filled in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sending(byte[] nonce, byte[] payload) {}
