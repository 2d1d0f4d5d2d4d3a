package lv.gaisma.inbox;

import java.util.Base64;

/** Bytes as they stand in JSON. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * @throws IllegalArgumentException when it is none
     */
    static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
