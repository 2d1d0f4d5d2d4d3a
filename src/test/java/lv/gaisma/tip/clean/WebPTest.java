package lv.gaisma.tip.clean;

import static lv.gaisma.tip.clean.Bytes.points;
import static lv.gaisma.tip.clean.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A WebP comes out as a picture of a common kind that shows the same and tells nothing else. */
class WebPTest {

    private static final int FRAME = 20;

    @ParameterizedTest
    @CsvSource({"lossless, PNG, 0", "alpha, PNG, 9", "lossy, JPEG, 9"})
    void a_picture_of_a_real_encoder_shows_what_another_reader_sees_in_it(
            String name, Kind kind, int tolerance) throws IOException {
        byte[] file = Bytes.file(name + ".webp");
        assertThat(text(file)).contains("WHOANDWHERE", "EXIF", "XMP");
        Cleaned cleaned = Cleaned.of(file).orElseThrow();
        assertThat(cleaned.kind()).isEqualTo(kind);
        assertThat(text(cleaned.bytes()))
                .doesNotContain("WHOANDWHERE", "EXIF", "Exif", "XMP", "tEXt");
        double off = difference(points(cleaned.bytes()), points(Bytes.file(name + ".png")));
        assertThat(off).isLessThanOrEqualTo(tolerance);
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked()
            throws IOException {
        byte[] lossless = Bytes.file("lossless.webp");
        int at = text(lossless).indexOf("VP8L") + 9;
        byte[] bomb = lossless.clone();
        little(bomb).putInt(at, 16_382 | 16_382 << 14);
        little(bomb).putInt(FRAME + 4, 16_382).putShort(FRAME + 7, (short) 16_382);
        assertThatThrownBy(() -> WebPChunks.of(bomb)).hasMessage("too large a picture");
        assertThat(Cleaned.of(bomb)).isEmpty();
    }

    @Test
    void a_large_picture_in_a_small_frame_is_refused() throws IOException {
        byte[] lossy = Bytes.file("lossy.webp");
        int at = text(lossy).indexOf("VP8 ") + 14;
        little(lossy).putShort(at, (short) 4000).putShort(at + 2, (short) 3000);
        assertThatThrownBy(() -> WebPChunks.of(lossy))
                .hasMessage("a picture that does not fit its frame");
    }

    @Test
    void a_film_is_refused() throws IOException {
        byte[] moving = Bytes.file("lossy.webp");
        moving[FRAME] |= 0x02;
        assertThat(Cleaned.of(moving)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIFF    WEBP", "RIFF    WEBPVP8 ", "RIFF    WEBPVP8L\1\0\0\0/\0"})
    void what_only_begins_like_one_is_refused(String file) {
        assertThat(Cleaned.of(Bytes.ascii(file))).isEmpty();
    }

    @Test
    void whatever_bytes_come_the_answer_is_a_clean_picture_or_none() throws IOException {
        Random random = new Random(6);
        for (String name : new String[] {"lossy", "lossless", "alpha"}) {
            byte[] whole = Bytes.file(name + ".webp");
            int picture = text(whole).indexOf("EXIF");
            for (int times = 0; times < 300; times++) {
                byte[] file = whole.clone();
                for (int n = random.nextInt(6); n >= 0; n--) {
                    file[random.nextInt(picture)] = (byte) random.nextInt(256);
                }
                Cleaned.of(file);
                Cleaned.of(Arrays.copyOf(file, random.nextInt(picture) + 1));
            }
        }
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The mean difference of a colour of a point, 0 to 255; each is as see-through in both. */
    private static double difference(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        double all = 0;
        for (int i = 0; i < one.length; i++) {
            assertThat(one[i] >>> 24).isEqualTo(other[i] >>> 24);
            for (int shift = 0; shift < 24; shift += 8) {
                all += Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff));
            }
        }
        return all / one.length / 3;
    }
}
