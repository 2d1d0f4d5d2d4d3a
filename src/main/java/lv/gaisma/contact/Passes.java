package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lv.gaisma.secret.Secrets;
import lv.gaisma.tip.seal.AgeKey;
import lv.gaisma.tip.seal.Codes;

/**
 * What stands in the page of a conversation in place of the code, so that the code itself is typed
 * once and never shown: sealed with a secret of the server, good for half an hour.
 */
@Singleton
final class Passes {

    /**
     * An opened pass.
     *
     * @param nonce makes what is sent with it known again
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Pass(Codes.Opening opening, byte[] nonce) {}

    private static final long SECONDS = 30 * 60;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LOOKUP = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secrets secrets;
    private final Clock clock;

    Passes(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String issue(Codes.Opening opening) {
        byte[] text =
                (opening.lookup() + opening.key().identity() + " " + opening.key().recipient())
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] plain =
                ByteBuffer.allocate(Long.BYTES + text.length)
                        .putLong(clock.instant().getEpochSecond())
                        .put(text)
                        .array();
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain).orElseThrow();
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Opens one of ours that is not too old. */
    Optional<Pass> read(String text) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (whole.length <= NONCE) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(whole, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE, whole.length))
                .flatMap(plain -> pass(ByteBuffer.wrap(plain), nonce));
    }

    private Optional<Pass> pass(ByteBuffer plain, byte[] nonce) {
        long age = clock.instant().getEpochSecond() - plain.getLong();
        if (age < 0 || age > SECONDS) {
            return Optional.empty();
        }
        String text = StandardCharsets.US_ASCII.decode(plain).toString();
        int space = text.indexOf(' ');
        AgeKey key = new AgeKey(text.substring(LOOKUP, space), text.substring(space + 1));
        return Optional.of(new Pass(new Codes.Opening(text.substring(0, LOOKUP), key), nonce));
    }

    private Optional<byte[]> cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(secrets.get("pass"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
