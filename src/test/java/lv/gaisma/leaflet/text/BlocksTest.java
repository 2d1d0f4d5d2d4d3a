package lv.gaisma.leaflet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void words_keep_what_they_are() {
        assertThat(
                        Blocks.of(
                                "<p>Zvaniet <a class=\"tel\" href=\"tel:112\"><bdi>112</bdi></a> <strong>tagad</strong> &amp; vienmēr.</p>"))
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        Words.of("Zvaniet "),
                                        new Words("112", false, "tel:112", null, true),
                                        Words.of(" "),
                                        new Words("tagad", true, null, null, false),
                                        Words.of(" & vienmēr."))));
    }

    @Test
    void a_number_of_several_groups_is_never_broken() {
        Block block =
                Blocks.of(
                                "<ul class=\"numbers\">\n<li><a class=\"tel\" href=\"tel:+37128612120\"><bdi>+371 28612120</bdi></a>"
                                        + " – <a href=\"/lv/help/x\"><bdi lang=\"lv\">Drošā māja</bdi></a><br>24/7</li>\n</ul>")
                        .getFirst();
        assertThat(block).isInstanceOf(Block.Numbers.class);
        Block.Number number = ((Block.Numbers) block).numbers().getFirst();
        assertThat(number.number()).isEqualTo("+371\u00a028612120");
        assertThat(number.link()).isEqualTo("tel:+37128612120");
        assertThat(Words.plain(number.name())).isEqualTo("Drošā māja");
        assertThat(Words.plain(number.hours())).isEqualTo("24/7");
    }

    @Test
    void a_picture_is_known_by_its_file_without_the_fingerprint() {
        assertThat(
                        Blocks.of(
                                "<p><img src=\"/static/pictures/clock.0123456789.svg\" alt=\"Pulkstenis\" /></p>"
                                        + "<ul><li><img src=\"/static/pictures/bed.svg\" alt=\"Gulta\" /> Kur guļat</li></ul>"))
                .containsExactly(
                        new Block.Picture("pictures/clock.svg", "Pulkstenis"),
                        new Block.Bullets(
                                false,
                                List.of(
                                        new Block.Item(
                                                new Block.Picture("pictures/bed.svg", "Gulta"),
                                                List.of(Words.of("Kur guļat"))))));
    }

    @Test
    void a_box_has_its_kind_its_title_and_its_blocks() {
        assertThat(
                        Blocks.of(
                                "<div class=\"box warning\">\n<p class=\"box-title\">Uzmanieties</p>\n<p>Teksts</p>\n</div>"))
                .containsExactly(
                        new Block.Box(
                                "warning",
                                List.of(Words.of("Uzmanieties")),
                                List.of(new Block.Paragraph(List.of(Words.of("Teksts"))))));
    }

    @Test
    void a_table_has_its_head_first() {
        assertThat(
                        Blocks.of(
                                "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td data-label=\"A\">1</td></tr></tbody></table>"))
                .containsExactly(
                        new Block.Table(
                                List.of(
                                        List.of(List.of(Words.of("A"))),
                                        List.of(List.of(Words.of("1"))))));
    }
}
