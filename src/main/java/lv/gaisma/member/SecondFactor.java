package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lv.gaisma.secret.Secrets;

/**
 * The second factor: a code of six digits that changes every 30 seconds (TOTP, RFC 6238, with
 * HMAC-SHA-1 as every authenticator app has it). Its secret lies in the database sealed with a
 * secret of the server (AES-256-GCM), bound to the member.
 */
@Singleton
final class SecondFactor {

    /** Length of a secret in bytes (RFC 4226, section 4: 160 bits). */
    static final int SECRET = 20;

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Clocks differ: the code before and the one after count as well. */
    private static final int DRIFT = 1;

    private final Secrets secrets;
    private final Clock clock;

    SecondFactor(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The step of a code that is right now and newer than the last used one; else empty. */
    OptionalLong match(byte[] secret, String code, long usedStep) {
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            boolean same =
                    MessageDigest.isEqual(
                            code(secret, step).getBytes(StandardCharsets.US_ASCII),
                            code.getBytes(StandardCharsets.US_ASCII));
            if (same && step > usedStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** RFC 4226, section 5.3. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    byte[] seal(String member, byte[] secret) {
        byte[] nonce = Token.bytes(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, member, nonce, secret);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(String member, byte[] sealed) {
        return crypt(
                Cipher.DECRYPT_MODE,
                member,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] crypt(int mode, String member, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(secrets.get("second-factor"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(member.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The second factors belong to other secrets; restore the folder of secrets", e);
        }
    }
}
