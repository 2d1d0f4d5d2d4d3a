package lv.gaisma.tip.clean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * MP4 and QuickTime (ISO/IEC 14496-12): boxes that play the film stay where they are; the bytes of
 * all other boxes become zeros in a box called {@code free} of the same size, so that every place
 * that one box names in another stays right. Times, places and names are set to zero.
 */
final class Mp4 {

    private static final Set<String> FOLDERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf");
    private static final Set<String> PLAYED =
            Set.of(
                    "ftyp", "styp", "mdat", "mvhd", "tkhd", "mdhd", "hdlr", "elst", "vmhd", "smhd",
                    "nmhd", "dref", "stsd", "stts", "ctts", "cslg", "stss", "stsc", "stsz", "stz2",
                    "stco", "co64", "sgpd", "sbgp", "sdtp", "mehd", "trex", "mfhd", "tfhd", "tfdt",
                    "trun", "sidx", "gmhd");
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");
    private static final int DEEPEST = 12;

    private final ByteBuffer bytes;

    private Mp4(byte[] copy) {
        this.bytes = ByteBuffer.wrap(copy);
    }

    static byte[] clean(byte[] file) throws Unclean {
        Mp4 film = new Mp4(file.clone());
        film.walk(0, file.length, 0);
        return film.bytes.array();
    }

    private void walk(int from, int to, int depth) throws Unclean {
        if (depth > DEEPEST) {
            throw new Unclean("too deep");
        }
        int at = from;
        while (at < to) {
            if (at + 8 > to) {
                throw new Unclean("cut off");
            }
            long size = bytes.getInt(at) & 0xffffffffL;
            int head = 8;
            if (size == 1 && at + 16 <= to) {
                size = bytes.getLong(at + 8);
                head = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head || size > to - at) {
                throw new Unclean("broken box");
            }
            box(name(at), at, head, at + (int) size, depth);
            at += (int) size;
        }
    }

    private void box(String name, int at, int head, int end, int depth) throws Unclean {
        if (FOLDERS.contains(name)) {
            walk(at + head, end, depth + 1);
        } else if (!PLAYED.contains(name)) {
            bytes.put(at + 4, "free".getBytes(StandardCharsets.ISO_8859_1));
            zero(at + head, end);
        } else if (TIMED.contains(name)) {
            boolean wide = end > at + head && bytes.get(at + head) == 1;
            zero(at + head + 4, Math.min(end, at + head + 4 + (wide ? 16 : 8)));
        } else if (name.equals("hdlr")) {
            zero(at + head + 24, end);
        }
    }

    private void zero(int from, int to) {
        if (from < to) {
            Arrays.fill(bytes.array(), from, to, (byte) 0);
        }
    }

    private String name(int at) {
        return new String(bytes.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
