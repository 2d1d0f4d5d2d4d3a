package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lv.gaisma.secret.Secrets;

/**
 * The signed word in each form: when it was handed out and a random number. The server keeps none
 * of it.
 */
@Singleton
final class Tokens {

    /**
     * What a form carries.
     *
     * @param nonce 16 random bytes
     * @param issued seconds since 1970
     * @param refused when it was asked to come again, seconds since 1970; 0 for never
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Token(byte[] nonce, long issued, long refused) {}

    /** Nobody reads and fills in a form faster; seconds. */
    static final long YOUNGEST = 4;

    /** Twelve hours. */
    static final long OLDEST = 12 * 3600;

    private static final int NONCE = 16;
    private static final int SIGNED = NONCE + 16;
    private static final int MAC = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secrets secrets;
    private final Clock clock;

    Tokens(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new one. */
    String issue() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return write(new Token(nonce, now(), 0));
    }

    /** The same, for somebody who was asked to press again in a moment. */
    String again(Token token) {
        return write(new Token(token.nonce(), token.issued(), now()));
    }

    /** A new one for somebody who came without and has to come again. */
    String issueRefused() {
        return read(issue()).map(this::again).orElseThrow();
    }

    /** Reads one of ours, whatever its age; empty for any other text. */
    Optional<Token> read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != SIGNED + MAC) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(bytes, SIGNED);
        byte[] mac = Arrays.copyOfRange(bytes, SIGNED, bytes.length);
        if (!MessageDigest.isEqual(mac, mac(signed))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(signed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        return Optional.of(new Token(nonce, buffer.getLong(), buffer.getLong()));
    }

    /** Seconds since it was handed out. */
    long age(Token token) {
        return now() - token.issued();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    String write(Token token) {
        byte[] signed =
                ByteBuffer.allocate(SIGNED)
                        .put(token.nonce())
                        .putLong(token.issued())
                        .putLong(token.refused())
                        .array();
        byte[] whole = Arrays.copyOf(signed, SIGNED + MAC);
        System.arraycopy(mac(signed), 0, whole, SIGNED, MAC);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private byte[] mac(byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get("form"), "HmacSHA256"));
            mac.update((byte) 1);
            return Arrays.copyOf(mac.doFinal(signed), MAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
