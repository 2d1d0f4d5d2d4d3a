package lv.gaisma.passkey;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lv.gaisma.secret.Secrets;

/**
 * Challenges that a device signs. One carries its end and a MAC over that and what it is for, so
 * asking for one stores nothing, however often somebody asks; only one that comes back is noted,
 * and the same one counts no second time.
 */
@Singleton
final class Challenges {

    /** So long a person has for it (WebAuthn, section 15.1, recommends five to ten minutes). */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 16;
    private static final int BODY = NONCE + Long.BYTES;
    private static final int LENGTH = BODY + 32;

    private final ChallengeRows rows;
    private final Secrets secrets;
    private final Clock clock;

    Challenges(ChallengeRows rows, Secrets secrets, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param purpose what it may be used for
     */
    byte[] ask(String purpose) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] body =
                ByteBuffer.allocate(BODY)
                        .put(nonce)
                        .putLong(clock.instant().plus(LIFE).getEpochSecond())
                        .array();
        return ByteBuffer.allocate(LENGTH).put(body).put(mac(purpose, body)).array();
    }

    /** True for one of ours, for this purpose, in time, the first time. */
    boolean answer(String purpose, byte[] challenge) {
        if (challenge.length != LENGTH) {
            return false;
        }
        byte[] body = Arrays.copyOf(challenge, BODY);
        byte[] mac = Arrays.copyOfRange(challenge, BODY, LENGTH);
        Instant until = Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong(NONCE));
        if (!MessageDigest.isEqual(mac(purpose, body), mac) || until.isBefore(clock.instant())) {
            return false;
        }
        rows.forget(utc(clock.instant()));
        return rows.answered(Hash.of(challenge), utc(until)) == 1;
    }

    private byte[] mac(String purpose, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get("passkeys"), "HmacSHA256"));
            mac.update(body);
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
