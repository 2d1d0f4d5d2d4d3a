package lv.gaisma.sound;

import java.time.Duration;
import java.util.Optional;

/** How long an MP3 lasts: the frames are counted (ISO/IEC 11172-3 and 13818-3, layer III). */
final class Mp3 {

    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int[] BITS_1 = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
    };
    private static final int[] BITS_2 = {
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
    };
    private static final int TAG_HEAD = 10;
    private static final int FEWEST_FRAMES = 4;

    private Mp3() {}

    /** A frame: its bytes, and how long it sounds in seconds. */
    private record Frame(int bytes, double seconds) {}

    static Optional<Duration> length(byte[] file) {
        int at = afterTag(file);
        double seconds = 0;
        int frames = 0;
        for (Frame frame = frame(file, at); frame != null; frame = frame(file, at)) {
            seconds += frame.seconds();
            at += frame.bytes();
            frames++;
        }
        return frames < FEWEST_FRAMES
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.max(1, Math.round(seconds))));
    }

    /** Behind the ID3v2 tag, whose length is written in four times seven bits. */
    private static int afterTag(byte[] file) {
        boolean tag = file.length > TAG_HEAD && file[0] == 'I' && file[1] == 'D' && file[2] == '3';
        return tag ? TAG_HEAD + (file[6] << 21 | file[7] << 14 | file[8] << 7 | file[9]) : 0;
    }

    /** The frame that begins at a place; null when none does. */
    private static @org.jspecify.annotations.Nullable Frame frame(byte[] file, int at) {
        if (at < 0 || at + 4 > file.length || (file[at] & 0xFF) != 0xFF) {
            return null;
        }
        int version = file[at + 1] >> 3 & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
        boolean layer3 = (file[at + 1] & 0xE6) == 0xE2;
        int bits = file[at + 2] >> 4 & 15;
        int rate = file[at + 2] >> 2 & 3;
        if (!layer3 || version == 1 || bits == 0 || bits == 15 || rate == 3) {
            return null;
        }
        boolean first = version == 3;
        int hertz = RATES[rate] / (first ? 1 : version == 2 ? 2 : 4);
        int samples = first ? 1152 : 576;
        int kilobits = first ? BITS_1[bits] : BITS_2[bits];
        int padding = file[at + 2] >> 1 & 1;
        int bytes = samples / 8 * kilobits * 1000 / hertz + padding;
        return new Frame(bytes, (double) samples / hertz);
    }
}
