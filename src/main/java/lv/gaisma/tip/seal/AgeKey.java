package lv.gaisma.tip.seal;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.security.SecureRandom;
import java.util.Locale;
import org.bouncycastle.math.ec.rfc7748.X25519;

/**
 * A pair of keys of the format age.
 *
 * @param identity the private half, {@code AGE-SECRET-KEY-1…}
 * @param recipient the public half, {@code age1…}
 */
public record AgeKey(String identity, String recipient) {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static AgeKey random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return of(secret);
    }

    /** The one that 32 bytes stand for. */
    public static AgeKey of(byte[] secret) {
        byte[] open = new byte[BYTES];
        X25519.generatePublicKey(secret, 0, open, 0);
        return new AgeKey(
                encode("AGE-SECRET-KEY-", secret).toUpperCase(Locale.ROOT), encode("age", open));
    }

    private static String encode(String prefix, byte[] bytes) {
        return Bech32.getEncoder().encode(prefix, bytes).toString();
    }

    /** Never the private half. */
    @Override
    public String toString() {
        return recipient;
    }
}
