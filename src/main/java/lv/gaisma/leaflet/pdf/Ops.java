package lv.gaisma.leaflet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The operators of one content stream, as text. */
final class Ops {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder out = new StringBuilder();

    /** Operands and operators as they are, on a line of their own. */
    Ops add(String line) {
        out.append(line).append('\n');
        return this;
    }

    /** Numbers and then an operator. */
    Ops add(String operator, double... numbers) {
        for (double number : numbers) {
            number(out, number).append(' ');
        }
        return add(operator);
    }

    /** Red, green and blue of {@code 0x14222b}, each from 0 to 1, and then an operator. */
    Ops color(int color, String operator) {
        return add(
                operator,
                (color >> 16 & 0xFF) / 255d,
                (color >> 8 & 0xFF) / 255d,
                (color & 0xFF) / 255d);
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A number with two decimals at most; {@code 0.01} pt is finer than any printer. */
    static StringBuilder number(StringBuilder out, double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        return out;
    }

    /** UTF-16 in hexadecimal, as strings and character maps write it. */
    static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    static String hex(int code) {
        return HEX.toHexDigits((short) code);
    }
}
