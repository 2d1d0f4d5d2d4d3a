package lv.gaisma.leaflet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

    private static final Typefaces FACES =
            Typefaces.read(new Folder(Path.of("")), new Problems()).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "ru, Cyrl, false, Посольство Латвии в Узбекистане",
        "tg, Cyrl, false, Ҳуқуқҳои шумо дар кор дар Латвия",
        "hi, Deva, false, उज़्बेकिस्तान में लातविया का दूतावास",
        "ur, Arab, true, ازبکستان میں لٹویا کا سفارت خانہ",
    })
    void the_last_word_of_a_title_does_not_stand_alone(
            String tag, String script, boolean rightToLeft, String words) {
        Style style = new Style(FACES.of(script), true, 20, 0);
        Paragraph title = new Composer(tag, rightToLeft).paragraph(List.of(Run.of(words, style)));
        // as wide as all but the last word
        float width = title.lines(Float.MAX_VALUE).getFirst().width() - 1;

        List<Line> lines = title.lines(width);
        List<Line> even = title.even(width);
        assertThat(lines).hasSize(2);
        assertThat(even).hasSize(2);
        assertThat(even).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
        assertThat(share(even)).isGreaterThan(share(lines) + 0.1f);
    }

    /** How long the last line is, as a share of the first. */
    private static float share(List<Line> lines) {
        return lines.getLast().width() / lines.getFirst().width();
    }
}
