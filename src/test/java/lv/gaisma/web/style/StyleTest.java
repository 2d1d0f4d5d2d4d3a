package lv.gaisma.web.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {

    private static final Path VIEWS = Path.of("src/main/resources/views");

    @Test
    void every_stylesheet_beside_a_view_is_a_part_of_the_style() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            List<String> parts =
                    files.map(file -> VIEWS.relativize(file).toString())
                            .filter(file -> file.endsWith(".css"))
                            .toList();
            assertThat(Style.PARTS).containsExactlyInAnyOrderElementsOf(parts);
        }
    }

    @Test
    void a_page_gets_the_rules_it_can_use_in_their_order_and_no_others() {
        Style style = Style.of(".card,.tile{color:red}p{margin:0}table{width:9px}.card p{top:0}");

        assertThat(style.fitting("<p class=\"big card\">a</p>"))
                .isEqualTo(".card{color:red}p{margin:0}.card p{top:0}");
        assertThat(style.fitting("<table></table>")).isEqualTo("table{width:9px}");
        assertThat(style.fitting("text card p")).isEmpty();
    }

    @Test
    void a_condition_without_rules_leaves_nothing_behind() {
        Style style =
                Style.of("p{top:0}@media print{ul{top:1px} ol{top:2px}}@media screen{p{top:3px}}");

        assertThat(style.fitting("<p>")).isEqualTo("p{top:0}@media screen{p{top:3px}}");
        assertThat(style.fitting("<ul>")).isEqualTo("@media print{ul{top:1px}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:hover                   | <a href=\"/\">              | true",
                ".call:target .sheet       | <b class=\"call sheet\">    | true",
                ".call:target .sheet       | <b class=\"call\">          | false",
                "td::before                | <td>                        | true",
                "[dir=rtl] p               | <html dir=\"rtl\"><p>       | true",
                "[dir=rtl] p               | <html dir=\"ltr\"><p>       | false",
                "[aria-current]            | <a aria-current=\"true\">   | true",
                "[aria-current]            | <a>                         | false",
                ":lang(hi) h1              | <html lang=\"hi\"><h1>      | true",
                "h1:lang(hi)               | <html lang=\"hi\"><h1>      | true",
                "html:lang(hi) h1          | <h1><a lang=\"hi\">         | false",
                ".card.help                | <p class=\"card\"><p class=\"help\"> | false",
                ".card .help               | <p class=\"card\"><p class=\"help\"> | true",
                ":lang(hi) h1              | <html lang=\"lv\"><h1>      | false",
                "p:first-child:not(.title) | <p>                         | true",
                "#main>*+*                 | <main id=\"main\">          | true",
                "input[type=\"search\"]    | <input type=\"search\">     | true",
                "input[type=search]        | <input type=\"radio\">      | false",
                "ol,.a:not(.b,.c)          | <p class=\"a\">             | true",
                "@page                     | <p>                         | true",
                ":root                     | <p>                         | true",
            })
    void a_rule_stays_when_the_page_has_what_its_selector_names(
            String selector, String html, boolean stays) {
        assertThat(Style.of(selector + "{top:0}").fitting(html).isEmpty()).isEqualTo(!stays);
    }

    @Test
    void blanks_and_comments_that_mean_nothing_are_left_out() {
        assertThat(
                        Style.of(
                                        """
                                        /* a comment */
                                        p,
                                        a > b {
                                          margin: 0 auto;
                                          font: 1em/1.5 serif, "a b";
                                          width: calc(1px + 2px);
                                        }
                                        @media (min-width: 40em) {
                                          p { top: 0 }
                                        }
                                        """)
                                .whole())
                .isEqualTo(
                        "p,a>b{margin:0 auto;font:1em/1.5 serif,\"a b\";width:calc(1px + 2px)}"
                                + "@media (min-width:40em){p{top:0}}");
    }
}
