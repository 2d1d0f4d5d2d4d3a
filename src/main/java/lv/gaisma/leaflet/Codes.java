package lv.gaisma.leaflet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import lv.gaisma.web.QrCode;

/** QR codes as files, for partners: medium error correction, the quiet zone inside. */
public final class Codes {

    private static final int QUIET_ZONE = 4;

    private Codes() {}

    /** The code of an address as an SVG file. */
    public static String svg(String address) {
        List<BitSet> rows = QrCode.modules(address);
        int side = rows.size() + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            BitSet row = rows.get(y);
            for (int a = row.nextSetBit(0); a >= 0; ) {
                int b = row.nextClearBit(a);
                path.append('M').append(a + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                path.append('h').append(b - a).append("v1h").append(a - b).append('z');
                a = row.nextSetBit(b);
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + side
                + " "
                + side
                + "\"><path fill=\"#fff\" d=\"M0 0h"
                + side
                + "v"
                + side
                + "H0z\"/><path d=\""
                + path
                + "\"/></svg>\n";
    }

    /**
     * The code of an address as a PNG file in black and white.
     *
     * @param pixels how wide it may be; squares are whole pixels, so it is a little smaller
     */
    public static byte[] png(String address, int pixels) {
        List<BitSet> rows = QrCode.modules(address);
        int side = rows.size() + 2 * QUIET_ZONE;
        int square = Math.max(1, pixels / side);
        BufferedImage picture =
                new BufferedImage(side * square, side * square, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side * square; y++) {
            for (int x = 0; x < side * square; x++) {
                boolean dark = dark(rows, x / square - QUIET_ZONE, y / square - QUIET_ZONE);
                picture.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        try {
            return Preview.png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean dark(List<BitSet> rows, int x, int y) {
        return x >= 0 && y >= 0 && y < rows.size() && rows.get(y).get(x);
    }
}
