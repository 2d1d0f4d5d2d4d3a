package lv.gaisma.passkey;

/**
 * What a browser sends when a device has signed.
 *
 * @param credential id of the credential
 * @param user the member for whom it was made, as the device has kept it
 * @param authenticatorData what the device says about itself and the person before it
 * @param clientData what the browser says it was asked (JSON)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Assertion(
        byte[] credential,
        byte[] user,
        byte[] authenticatorData,
        byte[] clientData,
        byte[] signature) {}
