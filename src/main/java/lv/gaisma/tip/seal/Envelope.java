package lv.gaisma.tip.seal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

/**
 * What stands before every text and attachment once it is opened: which tip and message it belongs
 * to and who wrote it. Sealed bytes that somebody moved to another place are known by it.
 *
 * @param direction {@link #REPORTER} or {@link #ORGANISATION}
 * @param what {@link #TEXT} or {@link #ATTACHMENT}
 * @param kind of the attachment, 0 for a text
 * @param number 0 for a text, from 1 for an attachment
 */
public record Envelope(
        byte direction, byte what, byte kind, String tip, String message, int number) {

    public static final byte REPORTER = 'R';
    public static final byte ORGANISATION = 'O';
    public static final byte TEXT = 'T';
    public static final byte ATTACHMENT = 'A';

    /** The most bytes of content a text may have. */
    public static final int LONGEST_TEXT = 65_536 - 48;

    private static final int HEAD = 48;
    private static final int MAGIC = 0x47544950; // GTIP
    private static final byte VERSION = 1;
    private static final int[] TEXT_SIZES = {4096, 16_384, 65_536};

    /** The envelope of a text. */
    public static Envelope text(byte direction, String tip, String message) {
        return new Envelope(direction, TEXT, (byte) 0, tip, message, 0);
    }

    /** The whole plaintext of a text. */
    public byte[] around(byte[] content) {
        ByteBuffer whole = ByteBuffer.allocate(size(content.length));
        parts(content).forEach(whole::put);
        return whole.array();
    }

    /** The plaintext in parts, without another copy of the content: head, content, zeros. */
    public List<ByteBuffer> parts(byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putInt(MAGIC).put(VERSION).put(direction).put(what).put(kind);
        head.put(HexFormat.of().parseHex(tip)).put(HexFormat.of().parseHex(message));
        head.putInt(number).putInt(content.length);
        ByteBuffer zeros = ByteBuffer.allocate(size(content.length) - HEAD - content.length);
        return List.of(head.flip(), ByteBuffer.wrap(content), zeros);
    }

    /**
     * The content of an opened plaintext.
     *
     * @throws Refused when it is not exactly what this envelope says
     */
    public byte[] content(byte[] opened) throws Refused {
        if (opened.length < HEAD) {
            throw new Refused("too short");
        }
        ByteBuffer whole = ByteBuffer.wrap(opened);
        ByteBuffer expected = parts(new byte[0]).getFirst();
        boolean same = whole.slice(0, HEAD - 4).equals(expected.slice(0, HEAD - 4));
        int length = whole.getInt(HEAD - 4);
        if (!same || length < 0 || length > opened.length - HEAD) {
            throw new Refused("belongs elsewhere");
        }
        for (int i = HEAD + length; i < opened.length; i++) {
            if (opened[i] != 0) {
                throw new Refused("is padded with something");
            }
        }
        byte[] content = new byte[length];
        whole.get(HEAD, content);
        return content;
    }

    /** The size of the plaintext, which tells little about the size of the content. */
    int size(int content) {
        int whole = HEAD + content;
        if (what == ATTACHMENT) {
            return Math.max(TEXT_SIZES[0], padme(whole));
        }
        for (int size : TEXT_SIZES) {
            if (whole <= size) {
                return size;
            }
        }
        throw new IllegalArgumentException("a text of " + content + " bytes is too long");
    }

    /** Nikitin et al., Reducing Metadata Leakage from Encrypted Files (2019): 12 % at most. */
    static int padme(int length) {
        int exponent = 31 - Integer.numberOfLeadingZeros(length);
        int bits = 32 - Integer.numberOfLeadingZeros(exponent);
        int mask = (1 << (exponent - bits)) - 1;
        return length + mask & ~mask;
    }
}
