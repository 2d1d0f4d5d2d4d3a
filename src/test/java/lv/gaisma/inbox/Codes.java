package lv.gaisma.inbox;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shows (RFC 6238), written anew from the standard. */
public final class Codes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    public static String now(byte[] secret) {
        return at(secret, Instant.now().getEpochSecond() / 30);
    }

    /** The code after the one of now; it counts already, for clocks that go wrong. */
    public static String next(byte[] secret) {
        return at(secret, Instant.now().getEpochSecond() / 30 + 1);
    }

    static String at(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[19] & 15;
            int number = ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 4648, section 6. */
    public static byte[] base32(String text) {
        String letters = text.replace(" ", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            buffer = buffer << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
