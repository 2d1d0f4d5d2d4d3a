package lv.gaisma.tip.seal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Ids of tips, messages and attachments: 16 random bytes in hexadecimal. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private Ids() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * @throws IllegalArgumentException when it is no id
     */
    public static void check(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("no id");
        }
    }
}
