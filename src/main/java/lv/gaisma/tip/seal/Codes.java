package lv.gaisma.tip.seal;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lv.gaisma.secret.Secrets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Codes, and what they open. A code follows from what was sent and from a secret of this server, so
 * that sending the same form again gives the same code; the key it opens follows from the code
 * alone and another secret, by Argon2id (RFC 9106).
 */
@Singleton
public final class Codes {

    /** What a code opens: the place of its tip, and the key of the replies. */
    public record Opening(String lookup, AgeKey key) {}

    private static final int KIBIBYTES = 46 * 1024;
    private static final int LOOKUP = 16;
    private static final int SALT = 16;
    private static final int WAIT_SECONDS = 12;
    private static final int QUEUE = 100;

    /** Behind so many even a slow machine comes to one who presses again before they give up. */
    private static final int QUEUE_OF_NEW = 16;

    private static final BigInteger CODES = BigInteger.TEN.pow(Code.LENGTH - 1);

    private final Secrets secrets;

    /** One at a time: each takes 46 MB. */
    private final Semaphore turn = new Semaphore(1, true);

    Codes(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * The code for what was sent.
     *
     * @param nonce of the form it was sent with, at least 16 random bytes
     * @param payload fingerprint of everything that was sent
     */
    public Code of(byte[] nonce, byte[] payload) {
        byte[] mac = mac("receipt", "code", nonce, payload);
        String digits = new BigInteger(1, mac).mod(CODES).toString();
        return Code.checked("0".repeat(Code.LENGTH - 1 - digits.length()) + digits);
    }

    /** An id for what was sent, the same each time. */
    public String id(byte[] nonce, byte[] payload) {
        byte[] mac = mac("receipt", "id", nonce, payload);
        return HexFormat.of().formatHex(mac, 0, LOOKUP);
    }

    /**
     * What a code opens. Takes about a tenth of a second, one at a time.
     *
     * @throws Busy when too many wait
     */
    public Opening open(Code code) throws Busy {
        return open(code, QUEUE);
    }

    /**
     * The same for somebody who comes for the first time: they are asked to press again while the
     * queue is not short, so that a flood of new forms never keeps those waiting who have done so.
     */
    public Opening openNew(Code code) throws Busy {
        return open(code, QUEUE_OF_NEW);
    }

    private Opening open(Code code, int most) throws Busy {
        if (turn.getQueueLength() >= most || !await()) {
            throw new Busy();
        }
        try {
            byte[] made = argon2(code.digits().getBytes(StandardCharsets.US_ASCII));
            return new Opening(
                    HexFormat.of().formatHex(made, 0, LOOKUP),
                    AgeKey.of(Arrays.copyOfRange(made, LOOKUP, LOOKUP + AgeKey.BYTES)));
        } finally {
            turn.release();
        }
    }

    /** A word by which a database knows that these are its secrets. */
    public String mark() {
        return HexFormat.of().formatHex(mac("pepper", "mark"), 0, LOOKUP / 2);
    }

    private boolean await() {
        try {
            return turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] argon2(byte[] password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(KIBIBYTES)
                        .withIterations(1)
                        .withParallelism(1)
                        .withSalt(Arrays.copyOf(mac("pepper", "salt"), SALT))
                        .withSecret(secrets.get("pepper"))
                        .build());
        byte[] made = new byte[LOOKUP + AgeKey.BYTES];
        generator.generateBytes(password, made);
        return made;
    }

    private byte[] mac(String secret, String purpose, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get(secret), "HmacSHA256"));
            mac.update((purpose + "\0").getBytes(StandardCharsets.US_ASCII));
            for (byte[] part : parts) {
                mac.update((part.length + "\0").getBytes(StandardCharsets.US_ASCII));
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
