package lv.gaisma.tip.clean;

import static lv.gaisma.tip.clean.Bytes.ascii;
import static lv.gaisma.tip.clean.Bytes.join;
import static lv.gaisma.tip.clean.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film plays as before and no longer tells where, when and by whom it was taken. */
class Mp4Test {

    private static final String MARK = "WHOANDWHERE";

    /** 2026-05-05 10:11:12 as a film counts: seconds since 1904. */
    private static final int TAKEN = (int) (1_777_975_872L + 2_082_844_800L);

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "film-index-first.mp4"})
    void a_film_of_a_real_encoder_loses_who_where_and_when_and_keeps_every_picture_and_sound(
            String name) throws IOException {
        byte[] film = Bytes.file(name);
        String time = text(ByteBuffer.allocate(4).putInt(TAKEN).array());
        assertThat(text(film)).contains(MARK, "loci", time);
        byte[] clean = cleaned(film);
        assertThat(clean).hasSameSizeAs(film);
        assertThat(text(clean)).doesNotContain(MARK, "loci", "56.9496", "+024", "Lavf", time);
        for (String kept : new String[] {"mdat", "stsd", "stsz", "stco", "stts"}) {
            assertThat(boxes(clean, kept)).as(kept).isEqualTo(boxes(film, kept)).isNotEmpty();
        }
    }

    @Test
    void a_film_loses_place_and_times_and_every_offset_stays() {
        byte[] film = film();
        byte[] clean = cleaned(film);
        assertThat(clean).hasSameSizeAs(film);
        assertThat(text(clean)).doesNotContain(MARK).doesNotContain("udta").contains("FRAMES");
        assertThat(text(clean).indexOf("FRAMES")).isEqualTo(text(film).indexOf("FRAMES"));
        int times = text(clean).indexOf("mvhd") + 8;
        assertThat(ByteBuffer.wrap(clean).getLong(times)).isZero();
    }

    private static byte[] cleaned(byte[] film) {
        Cleaned cleaned = Cleaned.of(film).orElseThrow();
        assertThat(cleaned.kind()).isEqualTo(Kind.MP4);
        return cleaned.bytes();
    }

    /** Every box of a name, one behind the other; found by the name alone. */
    private static String boxes(byte[] film, String name) {
        StringBuilder all = new StringBuilder();
        String whole = text(film);
        for (int at = whole.indexOf(name); at >= 4; at = whole.indexOf(name, at + 4)) {
            int size = ByteBuffer.wrap(film).getInt(at - 4);
            all.append(text(Arrays.copyOfRange(film, at - 4, at - 4 + size)));
        }
        return all.toString();
    }

    /** A film of one track with one picture, and a track that tells where it was taken. */
    static byte[] film() {
        byte[] start = box("ftyp", ascii("isom\0\0\2\0isom"));
        byte[] data = box("mdat", ascii("FRAMES" + MARK + "+56.95+024.10/"));
        int picture = start.length + 8;
        ByteBuffer mvhd = ByteBuffer.allocate(100).putInt(0).putInt(1234).putInt(5678);
        byte[] udta = box("udta", ascii(MARK + "+56.95+024.10/"));
        byte[] meta = box("meta", ascii(MARK));
        byte[] tracks = join(track("vide", picture, 6), track("meta", picture + 6, 11));
        byte[] moov = box("moov", join(join(box("mvhd", mvhd.array()), tracks), join(udta, meta)));
        return join(join(start, data), join(box("uuid", ascii(MARK)), moov));
    }

    private static byte[] track(String kind, int at, int length) {
        ByteBuffer hdlr = ByteBuffer.allocate(60).putLong(0).put(ascii(kind));
        hdlr.put(24, ascii(MARK));
        byte[] sizes = ByteBuffer.allocate(16).putLong(0).putInt(1).putInt(length).array();
        byte[] runs =
                ByteBuffer.allocate(20).putInt(0).putInt(1).putInt(1).putInt(1).putInt(1).array();
        byte[] chunks = ByteBuffer.allocate(12).putInt(0).putInt(1).putInt(at).array();
        byte[] table =
                box("stbl", join(join(box("stsz", sizes), box("stsc", runs)), box("stco", chunks)));
        byte[] media = box("mdia", join(box("hdlr", hdlr.array()), box("minf", table)));
        return box("trak", media);
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(ascii(name))
                .put(content)
                .array();
    }
}
