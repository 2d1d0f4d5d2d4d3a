package lv.gaisma.web;

/**
 * A QR code (ISO/IEC 18004) as one SVG path.
 *
 * @param box value of {@code viewBox}
 * @param path value of {@code d}: one stroke of squares per run of dark modules
 */
public record QrCode(String box, String path) {

    private static final int QUIET_ZONE = 4;

    /** The code of a text, low error correction: paper is flat and near. */
    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.LOW);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(end - x);
                    path.append("v1H").append(x).append('z');
                }
                x = end + 1;
            }
        }
        int side = code.size + 2 * QUIET_ZONE;
        return new QrCode("-4 -4 " + side + " " + side, path.toString());
    }
}
