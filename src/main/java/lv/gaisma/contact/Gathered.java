package lv.gaisma.contact;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of which nobody knows how many will come. They are kept in blocks: one array that grows
 * would take four times as much memory on the way.
 */
final class Gathered extends OutputStream {

    private static final int BLOCK = 1 << 18;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[1 << 12];
    private int used;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            if (used == last.length) {
                full.add(last);
                last = new byte[BLOCK];
                used = 0;
            }
            int step = Math.min(left, last.length - used);
            System.arraycopy(bytes, at, last, used, step);
            used += step;
            at += step;
            left -= step;
        }
    }

    /** All of it in one array. */
    byte[] whole() {
        int size = used + full.stream().mapToInt(block -> block.length).sum();
        byte[] whole = new byte[size];
        int at = 0;
        for (byte[] block : full) {
            System.arraycopy(block, 0, whole, at, block.length);
            at += block.length;
        }
        System.arraycopy(last, 0, whole, at, used);
        return whole;
    }
}
