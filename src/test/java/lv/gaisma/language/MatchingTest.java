package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    private final Languages languages = Languages.read(new Folder(Path.of("")), new Problems());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv | lv",
                "LV | lv",
                "ky-KG,ru | ky",
                "ru;q=0.5, ky-KG;q=0.9 | ky",
                "uz-Cyrl-UZ | uz-Cyrl",
                "uz-Latn-UZ | uz",
                "uz | uz",
                "uz-Arab-AF | uz",
                "mo | ro",
                "ro-MD | ro",
                "mo-MD,ru | ro",
                "en-US,en;q=0.5 | en",
                "be,ru;q=0.8 | ru",
                "fr, de;q=0.9, hi;q=0.1 | hi",
                "lv;q=0, en | en",
                "lv;q=0,lv-LV;q=0 , ur | ur",
                "*, ky;q=0.1 | ky",
                "x--, !!, en;q=abc, kk | kk",
                "tg;q=0.8,tr;q=0.9 | tg",
                "en ; q=0.2 , uk ; q=0.3 | uk",
            })
    void the_best_language_of_the_browser_wins(String header, String tag) {
        assertThat(Matching.best(languages, header)).map(Language::tag).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "*",
                "*;q=0.5",
                "be",
                "az",
                "sr-Cyrl",
                "fa",
                "fr,de",
                "lv;q=0",
                ",,,",
                ";q=1",
                "<script>",
                "q=0.5",
                "\u0000\u0001",
                "еn",
                "en_US"
            })
    void what_asks_for_no_language_of_ours_gets_none(String header) {
        assertThat(Matching.best(languages, header)).isEmpty();
    }

    @Test
    void a_header_of_ten_kilobytes_is_not_looked_at() {
        assertThat(Matching.best(languages, "lv," + "xx,".repeat(3500))).isEmpty();
        assertThat(Matching.best(languages, "en-" + "a".repeat(10_000))).isEmpty();
    }

    @Test
    void garbage_never_fails() {
        Random random = new Random(42);
        String letters = "abcLVru-_;=,.q0123456789* \t\"\\ü\u0007";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder header = new StringBuilder();
            int length = random.nextInt(40);
            for (int at = 0; at < length; at++) {
                header.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Matching.best(languages, header.toString())).isNotNull();
        }
    }
}
