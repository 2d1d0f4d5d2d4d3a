package lv.gaisma.passkey;

/**
 * What a browser sends when a device has made a passkey.
 *
 * @param attestation the attestation object
 * @param clientData what the browser says it was asked (JSON)
 * @param name what the member calls the device
 * @param wrapped the member's own key, sealed to a key that only this passkey makes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Registration(byte[] attestation, byte[] clientData, String name, byte[] wrapped) {}
