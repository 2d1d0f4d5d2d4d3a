package lv.gaisma.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Small recordings of silence, made byte by byte. */
public final class SmallSound {

    private static final int FRAME = 104; // 32 kbit/s at 44.1 kHz: 144 * 32000 / 44100

    private SmallSound() {}

    /** An MP3 behind an ID3v2 tag; a frame of it lasts 1152 / 44100 of a second. */
    public static byte[] mp3(int frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 1, 2});
        out.writeBytes(new byte[130]);
        for (int i = 0; i < frames; i++) {
            byte[] frame = new byte[FRAME];
            frame[0] = (byte) 0xFF;
            frame[1] = (byte) 0xFB; // MPEG 1, layer III, no checksum
            frame[2] = 0x10; // 32 kbit/s, 44.1 kHz
            frame[3] = (byte) 0xC4; // one channel
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }

    /**
     * The first and the last page of an Ogg file.
     *
     * @param samples of Opus at 48 kHz, without the 312 that are skipped
     */
    static byte[] opus(long samples) {
        ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put("OpusHead".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1);
        head.putShort((short) 312).putInt(48_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(page(0, head.array()));
        out.writeBytes(page(samples + 312, new byte[40]));
        return out.toByteArray();
    }

    private static byte[] page(long position, byte[] packet) {
        ByteBuffer page = ByteBuffer.allocate(28 + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) 2);
        page.putLong(position).putInt(7).putInt(0).putInt(0);
        page.put((byte) 1).put((byte) packet.length).put(packet);
        return page.array();
    }
}
