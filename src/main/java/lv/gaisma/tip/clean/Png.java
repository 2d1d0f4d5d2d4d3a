package lv.gaisma.tip.clean;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * PNG (ISO/IEC 15948): keeps the chunks that make the picture; what follows the end is left out.
 */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "acTL", "fcTL",
                    "fdAT");

    private Png() {}

    static byte[] clean(byte[] file) throws Unclean {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean picture = false;
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - AROUND - at) {
                throw new Unclean("broken chunk");
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at == SIGNATURE && !name.equals("IHDR")) {
                throw new Unclean("no head");
            }
            if (KEPT.contains(name)) {
                out.write(file, at, AROUND + length);
            }
            picture |= name.equals("IDAT");
            if (name.equals("IEND")) {
                if (!picture) {
                    throw new Unclean("no picture");
                }
                return out.toByteArray();
            }
            at += AROUND + length;
        }
        throw new Unclean("cut off");
    }
}
