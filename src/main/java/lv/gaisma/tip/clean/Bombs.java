package lv.gaisma.tip.clean;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Refuses a PDF whose compressed parts would fill the memory of this server. */
final class Bombs {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST_PART = 48L << 20;
    private static final long LARGEST_WHOLE = 192L << 20;
    private static final int MOST_PARTS = 20_000;

    private Bombs() {}

    static void refuse(byte[] file) throws Unclean {
        long whole = 0;
        int parts = 0;
        byte[] sink = new byte[1 << 16];
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            whole += inflated(file, at, sink);
            if (whole > LARGEST_WHOLE || ++parts > MOST_PARTS) {
                throw new Unclean("too much in it");
            }
        }
    }

    /** Where the bytes of the next stream begin; -1 for no more. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + STREAM.length + 2 < file.length; at++) {
            if (file[at] == 's' && matches(file, at) && (at == 0 || file[at - 1] != 'd')) {
                int after = at + STREAM.length;
                after += file[after] == '\r' ? 1 : 0;
                return file[after] == '\n' ? after + 1 : after;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long inflated(byte[] file, int from, byte[] sink) throws Unclean {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            long size = 0;
            while (!inflater.finished()) {
                int step = inflater.inflate(sink);
                size += step;
                if (size > LARGEST_PART) {
                    throw new Unclean("too much in a part");
                }
                if (step == 0) {
                    return size;
                }
            }
            return size;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
