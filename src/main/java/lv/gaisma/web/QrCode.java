package lv.gaisma.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A QR code (ISO/IEC 18004) as one SVG path, to be drawn with a stroke of width 1: every page
 * carries one, and runs as lines cost a third of the bytes of runs as squares.
 *
 * @param box value of {@code viewBox}, with the quiet zone
 * @param path value of {@code d}: one line per run of dark modules, row by row
 */
public record QrCode(String box, String path) {

    private static final int QUIET_ZONE = 4;

    /** The code of a text, low error correction: paper is flat and near. */
    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.LOW);
        StringBuilder path = new StringBuilder("M0 0");
        int pen = 0;
        int down = 0;
        for (int y = 0; y < code.size; y++, down++) {
            for (int x = 0; x < code.size; x++) {
                int end = x;
                while (code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('m').append(x - pen).append(' ').append(down);
                    path.append('h').append(end - x);
                    pen = end;
                    down = 0;
                    x = end;
                }
            }
        }
        int side = code.size + 2 * QUIET_ZONE;
        // a line lies half above and half below its height
        return new QrCode("-4 -4.5 " + side + " " + side, path.toString());
    }

    /**
     * The code of a text as rows of dark modules, without the quiet zone: for sheets, which are
     * folded and get dirty, so with medium error correction.
     */
    public static List<BitSet> modules(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        List<BitSet> rows = new ArrayList<>();
        for (int y = 0; y < code.size; y++) {
            BitSet row = new BitSet(code.size);
            for (int x = 0; x < code.size; x++) {
                row.set(x, code.getModule(x, y));
            }
            rows.add(row);
        }
        return rows;
    }
}
