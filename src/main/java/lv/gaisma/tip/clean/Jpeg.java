package lv.gaisma.tip.clean;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JPEG (ITU-T T.81): keeps the segments that make the picture, and which way up it is; everything
 * else, and everything after its end, is left out. The picture itself is not touched.
 */
final class Jpeg {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int ADOBE_LENGTH = 14;
    private static final int ORIENTATION = 0x112;

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private int at = 2;

    private Jpeg(byte[] file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length);
    }

    static byte[] clean(byte[] file) throws Unclean {
        return new Jpeg(file).clean();
    }

    private byte[] clean() throws Unclean {
        out.write(0xff);
        out.write(START);
        boolean scanned = false;
        boolean turned = false;
        while (true) {
            int marker = marker();
            if (marker == END) {
                if (!scanned) {
                    throw new Unclean("no picture");
                }
                out.write(0xff);
                out.write(END);
                return out.toByteArray();
            }
            int length = length();
            if (marker == EXIF && !turned) {
                turned = writeOrientation(orientation(at + 4, at + 2 + length));
            } else if (kept(marker, length)) {
                out.write(file, at, 2 + length);
            }
            at += 2 + length;
            if (marker == SCAN) {
                scanned = true;
                copyScan();
            }
        }
    }

    private static boolean kept(int marker, int length) {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc8;
        boolean table = marker == 0xdb || marker == 0xdd || marker == SCAN;
        return frame || table || marker == ADOBE && length == ADOBE_LENGTH;
    }

    /** The next marker; bytes of filling before it are passed over. */
    private int marker() throws Unclean {
        while (at + 1 < file.length && (file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xff) {
            at++;
        }
        if (at + 1 >= file.length || (file[at] & 0xff) != 0xff) {
            throw new Unclean("no marker");
        }
        return file[at + 1] & 0xff;
    }

    private int length() throws Unclean {
        if (at + 4 > file.length) {
            throw new Unclean("cut off");
        }
        int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
        if (length < 2 || at + 2 + length > file.length) {
            throw new Unclean("cut off");
        }
        return length;
    }

    /** The coded picture, up to the next real marker. */
    private void copyScan() throws Unclean {
        int from = at;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xff;
            boolean stuffed = next == 0 || next >= 0xd0 && next <= 0xd7;
            if ((file[at] & 0xff) != 0xff) {
                at++;
            } else if (stuffed) {
                at += 2;
            } else if (next == 0xff) {
                at++;
            } else {
                out.write(file, from, at - from);
                return;
            }
        }
        throw new Unclean("cut off");
    }

    /** Which way up it is, 1 to 8 (Exif 2.32, 4.6.4); 1 when that cannot be read. */
    private int orientation(int from, int to) {
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        if (to - from < 14
                || !Arrays.equals(file, from, from + head.length, head, 0, head.length)) {
            return 1;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(file, from + head.length, to - from - head.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff.getInt(4) & 0xffffffffL;
        if (first + 2 > tiff.limit()) {
            return 1;
        }
        int count = tiff.getShort((int) first) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = (int) first + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private boolean writeOrientation(int orientation) {
        if (orientation == 1) {
            return false;
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xff).put((byte) EXIF).putShort((short) 34);
        segment.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42);
        segment.putInt(8).putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3);
        segment.putInt(1).putShort((short) orientation);
        out.writeBytes(segment.array());
        return true;
    }
}
