package lv.gaisma.sound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.Test;

class SoundsTest {

    private static final String PAY = "/static/audio/uz/rights/pay.mp3";
    private static final String PAY_WORDS = "/static/audio/uz/rights/pay.txt";

    private final Problems problems = new Problems();

    @Test
    void a_recording_has_a_length_a_size_and_its_words() {
        Sound sound =
                Sounds.among(
                                Map.of(
                                        PAY,
                                        SmallSound.mp3(2600),
                                        PAY_WORDS,
                                        "Salom.\n\nYordam bor.\n".getBytes(UTF_8)),
                                problems)
                        .find("uz", "rights/pay")
                        .orElseThrow();

        assertThat(sound.length()).isEqualTo(Duration.ofSeconds(68)); // 2600 * 1152 / 44100
        assertThat(sound.clock()).isEqualTo("1:08");
        assertThat(sound.kilobytes()).isEqualTo(271);
        assertThat(sound.transcript()).containsExactly("Salom.", "Yordam bor.");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void an_ogg_file_tells_its_length_by_its_last_page() {
        assertThat(Ogg.length(SmallSound.opus(48_000 * 75))).contains(Duration.ofSeconds(75));
    }

    @Test
    void without_words_for_those_who_cannot_hear_it_a_recording_is_not_shown() {
        Sounds sounds = Sounds.among(Map.of(PAY, SmallSound.mp3(40)), problems);

        assertThat(sounds.find("uz", "rights/pay")).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("static/audio/uz/rights/pay.mp3")
                .contains("has no transcript");
    }

    @Test
    void what_is_no_sound_is_not_shown_whatever_its_bytes() {
        Random random = new Random(7);
        for (int length = 0; length < 3000; length += 7) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Mp3.length(bytes)).isEmpty();
            assertThat(Ogg.length(bytes)).isEmpty();
        }
        byte[] words = "Salom".getBytes(UTF_8);
        Sounds sounds = Sounds.among(Map.of(PAY, words, PAY_WORDS, words), problems);
        assertThat(sounds.find("uz", "rights/pay")).isEmpty();
        assertThat(problems.all().getFirst().what()).isEqualTo("is no sound that can be read");
    }

    @Test
    void a_file_cut_anywhere_is_short_or_nothing() {
        byte[] whole = SmallSound.opus(48_000 * 75);
        for (int length = 0; length < whole.length; length++) {
            Ogg.length(java.util.Arrays.copyOf(whole, length));
        }
        byte[] mp3 = SmallSound.mp3(8);
        for (int length = 0; length < mp3.length; length++) {
            assertThat(Mp3.length(java.util.Arrays.copyOf(mp3, length)))
                    .as(length + " bytes")
                    .matches(found -> found.map(Duration::toSeconds).orElse(1L) <= 1);
        }
    }

    @Test
    void a_recording_of_no_page_is_named() {
        Sounds sounds =
                Sounds.among(
                        Map.of(PAY, SmallSound.mp3(40), PAY_WORDS, "Salom".getBytes(UTF_8)),
                        problems);
        sounds.check((tag, path) -> false, problems);
        assertThat(problems.all().getFirst().what()).isEqualTo("belongs to no page");
    }
}
