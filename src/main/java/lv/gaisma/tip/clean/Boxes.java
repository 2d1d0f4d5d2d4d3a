package lv.gaisma.tip.clean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file that is made of boxes in boxes (ISO/IEC 14496-12, 4.2). */
record Boxes(ByteBuffer bytes) {

    /**
     * One box.
     *
     * @param at where it begins
     * @param from where its content begins
     * @param to where it ends
     */
    record Box(String name, int at, int from, int to) {

        int length() {
            return to - from;
        }
    }

    List<Box> all() throws Unclean {
        return between(0, bytes.limit());
    }

    List<Box> in(Box box) throws Unclean {
        return between(box.from(), box.to());
    }

    /** The first box on a way down. */
    Optional<Box> down(Box from, String... names) throws Unclean {
        Box now = from;
        for (String name : names) {
            Optional<Box> next =
                    in(now).stream().filter(box -> box.name().equals(name)).findFirst();
            if (next.isEmpty()) {
                return next;
            }
            now = next.get();
        }
        return Optional.of(now);
    }

    private List<Box> between(int from, int to) throws Unclean {
        List<Box> boxes = new ArrayList<>();
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
            boxes.add(new Box(name(at + 4), at, at + head, at + (int) size));
            at += (int) size;
        }
        return boxes;
    }

    String name(int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    void zero(int from, int to) {
        if (from < to) {
            Arrays.fill(bytes.array(), from, to, (byte) 0);
        }
    }

    /** Makes a box an empty place of the same size. */
    void free(Box box) {
        bytes.put(box.at() + 4, "free".getBytes(StandardCharsets.ISO_8859_1));
        zero(box.from(), box.to());
    }
}
