package lv.gaisma.leaflet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Can everything on a sheet be read, the small grey print as well? */
class PaletteTest {

    /** WCAG 2.2, 1.4.3, for text of any size. */
    private static final double LEAST = 4.5;

    /** Colours for lines and grounds. */
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "\\b(text|strong|head|fixed|digits|colored|runs)\\((?:[^;()]|\\([^;()]*\\))*"
                            + "Palette\\.(AMBER|RULE|TINT)");

    @ParameterizedTest
    @CsvSource({
        "INK, WHITE",
        "INK, TINT",
        "TEAL, WHITE",
        "TEAL, TINT",
        "SOFT, WHITE",
        "SOFT, TINT",
        "WHITE, TEAL",
        "TINT, TEAL",
    })
    void text_stands_out_from_its_ground(String text, String ground) throws Exception {
        assertThat(contrast(color(text), color(ground))).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void what_is_measured_is_measured_right() {
        assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21);
        // the darkest grey that just fails, and the one that just passes
        assertThat(contrast(0x777777, 0xffffff)).isBetween(4.47, 4.49);
        assertThat(contrast(0x767676, 0xffffff)).isBetween(4.53, 4.55);
    }

    @Test
    void lines_and_grounds_lend_their_colours_to_no_text() throws IOException {
        assertThat("looks.text(9, Palette.AMBER)").containsPattern(NO_TEXT);
        List<Path> sources;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/lv/gaisma/leaflet/layout"))) {
            sources = files.toList();
        }
        assertThat(sources).hasSizeGreaterThan(20);
        for (Path source : sources) {
            assertThat(Files.readString(source)).as("%s", source).doesNotContainPattern(NO_TEXT);
        }
    }

    private static int color(String name) throws ReflectiveOperationException {
        return Palette.class.getDeclaredField(name).getInt(null);
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xff)
                + 0.7152 * linear(color >> 8 & 0xff)
                + 0.0722 * linear(color & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
