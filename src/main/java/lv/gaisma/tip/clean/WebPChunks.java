package lv.gaisma.tip.clean;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a WebP file that make its picture (RFC 9649, 2.5 to 2.7), without what tells where
 * and by whom it was made. Says how large the picture is before anything of it is unpacked.
 *
 * @param picture a file of these parts alone
 * @param lossless true when every point is kept as it was
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebPChunks(byte[] picture, boolean lossless) {

    /** A point takes three or four bytes of memory, and its reader as much again. */
    static final long MOST_POINTS = 16_000_000;

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int EXTENDED_LENGTH = 10;
    private static final byte SEEN_THROUGH = 0x10;
    private static final byte MOVING = 0x02;
    private static final int SIGNATURE = 0x2f;
    private static final int START_CODE = 0x2a019d;
    private static final int SIDE = 0x3fff;

    /** True when a file begins like one. */
    static boolean begin(byte[] file) {
        return file.length >= HEAD
                && text(file, 0).equals("RIFF")
                && text(file, CHUNK_HEAD).equals("WEBP");
    }

    static WebPChunks of(byte[] file) throws Unclean {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer extended = null;
        ByteBuffer alpha = null;
        int at = HEAD;
        while (at + CHUNK_HEAD <= file.length) {
            int length = bytes.getInt(at + 4);
            if (length < 0 || length > file.length - at - CHUNK_HEAD) {
                throw new Unclean("cut off");
            }
            ByteBuffer content =
                    bytes.slice(at + CHUNK_HEAD, length).order(ByteOrder.LITTLE_ENDIAN);
            switch (text(file, at)) {
                case "VP8X" -> extended = extended(content);
                case "ALPH" -> alpha = content;
                case "VP8 " -> {
                    size(lossy(content), extended);
                    return new WebPChunks(file(extended, alpha, content), false);
                }
                case "VP8L" -> {
                    size(lossless(content), extended);
                    return new WebPChunks(riff(chunk("VP8L", content)), true);
                }
                default -> {}
            }
            at += CHUNK_HEAD + length + (length & 1);
        }
        throw new Unclean("no picture");
    }

    private static ByteBuffer extended(ByteBuffer content) throws Unclean {
        if (content.limit() != EXTENDED_LENGTH || (content.get(0) & MOVING) != 0) {
            throw new Unclean("a film, or broken");
        }
        return content;
    }

    private static int[] lossy(ByteBuffer content) throws Unclean {
        if (content.limit() < 10
                || (content.get(0) & 1) != 0
                || (content.getInt(3) & 0xffffff) != START_CODE) {
            throw new Unclean("no picture");
        }
        return new int[] {content.getShort(6) & SIDE, content.getShort(8) & SIDE};
    }

    private static int[] lossless(ByteBuffer content) throws Unclean {
        if (content.limit() < 5 || content.get(0) != SIGNATURE) {
            throw new Unclean("no picture");
        }
        int bits = content.getInt(1);
        return new int[] {1 + (bits & SIDE), 1 + (bits >>> 14 & SIDE)};
    }

    /** The frame and the picture in it must say the same. */
    private static void size(int[] sides, @Nullable ByteBuffer extended) throws Unclean {
        long points = (long) sides[0] * sides[1];
        if (points == 0 || points > MOST_POINTS) {
            throw new Unclean("too large a picture");
        }
        if (extended != null
                && ((extended.getInt(4) & 0xffffff) != sides[0] - 1
                        || extended.getInt(6) >>> 8 != sides[1] - 1)) {
            throw new Unclean("a picture that does not fit its frame");
        }
    }

    private static byte[] file(
            @Nullable ByteBuffer extended, @Nullable ByteBuffer alpha, ByteBuffer picture) {
        if (extended == null || alpha == null) {
            return riff(chunk("VP8 ", picture));
        }
        ByteBuffer frame = ByteBuffer.allocate(EXTENDED_LENGTH).put(extended.slice());
        frame.putInt(0, 0).put(0, SEEN_THROUGH).flip();
        return riff(chunk("VP8X", frame), chunk("ALPH", alpha), chunk("VP8 ", picture));
    }

    private static byte[] chunk(String name, ByteBuffer content) {
        int length = content.limit();
        ByteBuffer chunk =
                ByteBuffer.allocate(CHUNK_HEAD + length + (length & 1))
                        .order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(length);
        return chunk.put(content.slice(0, length)).array();
    }

    private static byte[] riff(byte[]... chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (byte[] chunk : chunks) {
            all.writeBytes(chunk);
        }
        ByteBuffer content = ByteBuffer.wrap(all.toByteArray());
        return chunk("RIFF", content);
    }

    private static String text(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }
}
