package lv.gaisma.tip.seal;

import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** Takes bytes and keeps them in pieces of one size, the last one shorter. */
final class Pieces implements WritableByteChannel {

    private final int size;
    private final List<byte[]> full = new ArrayList<>();
    private ByteBuffer last;
    private boolean open = true;

    Pieces(int size) {
        this.size = size;
        this.last = ByteBuffer.allocate(size);
    }

    @Override
    public int write(ByteBuffer bytes) {
        int written = bytes.remaining();
        while (bytes.hasRemaining()) {
            if (!last.hasRemaining()) {
                full.add(last.array());
                last = ByteBuffer.allocate(size);
            }
            int step = Math.min(bytes.remaining(), last.remaining());
            last.put(bytes.slice(bytes.position(), step));
            bytes.position(bytes.position() + step);
        }
        return written;
    }

    List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(full);
        if (last.position() > 0 || all.isEmpty()) {
            byte[] rest = new byte[last.position()];
            last.flip().get(rest);
            all.add(rest);
            last = ByteBuffer.wrap(rest).position(rest.length);
        }
        return List.copyOf(all);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
