package lv.gaisma.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * How long an Ogg file lasts: the position of its last page (RFC 3533), counted in samples of Opus
 * (RFC 7845) or Vorbis.
 */
final class Ogg {

    private static final byte[] PAGE = "OggS".getBytes(StandardCharsets.US_ASCII);
    private static final int OPUS_HERTZ = 48_000;
    private static final int HEAD = 28;

    private Ogg() {}

    static Optional<Duration> length(byte[] file) {
        int last = lastPage(file);
        if (file.length < HEAD + 20 || last < 0 || !starts(file, 0, PAGE)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int packet = 27 + (file[26] & 0xFF); // behind the head of the page and its segment table
        if (packet + 20 > file.length || last + 14 > file.length) {
            return Optional.empty();
        }
        long samples = bytes.getLong(last + 6);
        if (starts(file, packet, "OpusHead".getBytes(StandardCharsets.US_ASCII))) {
            int skipped = bytes.getShort(packet + 10) & 0xFFFF;
            return seconds(samples - skipped, OPUS_HERTZ);
        }
        return starts(file, packet, "\u0001vorbis".getBytes(StandardCharsets.US_ASCII))
                ? seconds(samples, bytes.getInt(packet + 12))
                : Optional.empty();
    }

    private static Optional<Duration> seconds(long samples, int hertz) {
        return samples <= 0 || hertz <= 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofSeconds(Math.max(1, Math.round((double) samples / hertz))));
    }

    private static int lastPage(byte[] file) {
        for (int at = file.length - PAGE.length; at >= 0; at--) {
            if (starts(file, at, PAGE)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] file, int at, byte[] word) {
        if (at + word.length > file.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
