package lv.gaisma.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device in software, written from WebAuthn Level 3; it lies about whatever a test wants. */
final class SoftDevice {

    static final int PRESENT = 1;
    static final int VERIFIED = 4;
    private static final int ATTESTED = 64;

    final byte[] credential = new byte[32];
    private final KeyPair keys;
    private final byte[] user;
    private final String origin;
    private final String host;
    private int counter;

    SoftDevice(byte[] user, String origin, String host) {
        this.user = user;
        this.origin = origin;
        this.host = host;
        new SecureRandom().nextBytes(credential);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the passkey. */
    Registration make(byte[] challenge, int flags, byte[] wrapped) {
        byte[] key = coseKey();
        byte[] data =
                ByteBuffer.allocate(37 + 18 + credential.length + key.length)
                        .put(head(host, flags | ATTESTED, counter))
                        .put(new byte[16])
                        .putShort((short) credential.length)
                        .put(credential)
                        .put(key)
                        .array();
        ByteArrayOutputStream attestation = new ByteArrayOutputStream();
        attestation.write(0xa3);
        text(attestation, "fmt");
        text(attestation, "none");
        text(attestation, "attStmt");
        attestation.write(0xa0);
        text(attestation, "authData");
        attestation.write(0x58);
        attestation.write(data.length);
        attestation.writeBytes(data);
        return new Registration(
                attestation.toByteArray(),
                clientData("webauthn.create", challenge, origin),
                "Device",
                wrapped);
    }

    /** Signs as it should. */
    Assertion sign(byte[] challenge) {
        return sign(challenge, origin, host, PRESENT | VERIFIED, ++counter, credential, user);
    }

    Assertion sign(
            byte[] challenge,
            String from,
            String rp,
            int flags,
            int count,
            byte[] id,
            byte[] handle) {
        byte[] data = head(rp, flags, count);
        byte[] client = clientData("webauthn.get", challenge, from);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return new Assertion(id, handle, data, client, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] clientData(String type, byte[] challenge, String origin) {
        String asked = Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, asked, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] head(String rp, int flags, int count) {
        return ByteBuffer.allocate(37)
                .put(sha256(rp.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(count)
                .array();
    }

    /** RFC 9053, section 7.1.1: an elliptic curve key for ES256. */
    private byte[] coseKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return ByteBuffer.allocate(77)
                .put(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20})
                .put(thirtyTwo(key.getW().getAffineX()))
                .put(new byte[] {0x22, 0x58, 0x20})
                .put(thirtyTwo(key.getW().getAffineY()))
                .array();
    }

    private static byte[] thirtyTwo(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        int from = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, from, padded, 32 - (bytes.length - from), bytes.length - from);
        return padded;
    }

    private static void text(ByteArrayOutputStream to, String text) {
        to.write(0x60 + text.length());
        to.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
