package lv.gaisma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @TempDir Path root;
    private PageFolder folder;

    @BeforeEach
    void folder() {
        folder = new PageFolder(root);
    }

    @Test
    void each_cell_knows_the_words_of_its_column() {
        String html =
                folder.html(
                        "en",
                        "| How you **work** | Pay |\n|---|---|\n| visa | much |\n| permit | [more](/a) |\n");

        assertThat(html)
                .contains("<th scope=\"col\">Pay</th>")
                .contains("<td data-label=\"How you work\">visa</td>")
                .contains("<td data-label=\"Pay\">much</td>")
                .contains("<td data-label=\"Pay\"><a href=\"/en/a\">more</a></td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv | Viņš teica \"nē\". | Viņš teica „nē”.",
                "en | He said \"no\". | He said “no”.",
                "ru | Он сказал \"нет\". | Он сказал «нет».",
                "en | don't, it's theirs' | don't, it's theirs'",
                "ru | сім'я та п'ять об'єктів | сім'я та п'ять об'єктів",
                "uz | sanʼat va oʻzbek | sanʼat va oʻzbek",
            })
    void quotation_marks_become_those_of_the_language(String tag, String text, String expected) {
        assertThat(folder.html(tag, text)).isEqualTo("<p>" + expected + "</p>\n");
    }

    @Test
    void a_heading_has_its_id_and_no_other() {
        assertThat(folder.html("lv", "## Kā maksā {#how}\n\n### Bez nosaukuma\n"))
                .isEqualTo("<h2 id=\"how\">Kā maksā</h2>\n<h3>Bez nosaukuma</h3>\n");
        assertThat(folder.read("lv", "test").headings())
                .containsExactly(
                        new Heading(2, "how", "Kā maksā", 5),
                        new Heading(3, "", "Bez nosaukuma", 7));
    }

    @Test
    void a_box_has_the_title_of_the_language_or_its_own() {
        assertThat(folder.html("en", "!!! call-now\n    Call.\n"))
                .contains("<div class=\"box call-now\">")
                .contains("<p class=\"box-title\">Do this now</p>")
                .contains("<p>Call.</p>");
        assertThat(folder.html("lv", "!!! warning \"Pirms <brauc>\"\n    Uzmanies.\n"))
                .contains("<p class=\"box-title\">Pirms &lt;brauc&gt;</p>");
        assertThat(folder.html("lv", "!!! card\n    Kartīte.\n")).doesNotContain("box-title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=\"x()\">b</b>",
                "<!-- a comment -->",
                "text <br> text",
                "<div>\n\nblock\n\n</div>",
                "a <!-- inline --> b",
            })
    void html_is_shown_as_text_and_refused(String text) {
        String html = folder.html("en", text);

        assertThat(html.replaceAll("</?p>", "")).doesNotContain("<");
        assertThat(folder.read("en", "test").text().mistakes())
                .isNotEmpty()
                .allMatch(mistake -> mistake.what().equals("holds HTML") && mistake.line() >= 5);
    }

    @Test
    void a_script_as_the_target_of_a_link_is_no_link() {
        assertThat(folder.html("en", "[x](javascript:alert(1)) and <javascript:alert(2)>"))
                .doesNotContain("href=\"javascript");
    }

    @Test
    void links_inside_the_site_lead_into_the_language() {
        assertThat(folder.html("uz", "[a](/rights/pay#overtime) [b](/help/) [c](#here)"))
                .contains("href=\"/uz/rights/pay#overtime\"")
                .contains("href=\"/uz/help/\"")
                .contains("href=\"#here\"")
                .doesNotContain("rel=");
    }

    @Test
    void links_written_by_reference_are_links_as_well() {
        String html =
                folder.html(
                        "en",
                        "[a][pay] and ![b][slip]\n\n[pay]: /rights/pay\n[slip]: /static/pictures/slip.svg\n");

        assertThat(html)
                .contains("href=\"/en/rights/pay\"")
                .contains("src=\"/static/pictures/slip.0123456789.svg\"");
        assertThat(folder.read("en", "test").text().links())
                .extracting(Link::target, Link::image)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/rights/pay", false),
                        org.assertj.core.groups.Tuple.tuple("/static/pictures/slip.svg", true));
    }

    @Test
    void links_to_other_sites_tell_them_nothing() {
        assertThat(folder.html("en", "[a](https://example.org/x) <https://example.org/y>"))
                .contains("<a href=\"https://example.org/x\" rel=\"noreferrer\">")
                .contains("<a href=\"https://example.org/y\" rel=\"noreferrer\">");
    }

    @Test
    void files_and_pictures_have_the_address_of_their_bytes() {
        assertThat(
                        folder.html(
                                "en",
                                "![A pay slip](/static/pictures/slip.svg) [kit](/static/kit.pdf)"))
                .contains(
                        "<img src=\"/static/pictures/slip.0123456789.svg\" alt=\"A pay slip\""
                                + " loading=\"lazy\"")
                .contains("<a href=\"/static/kit.0123456789.pdf\">");
    }

    @Test
    void uzbek_in_cyrillic_changes_words_and_leaves_html_alone() {
        folder.page(
                "uz/test",
                """
                ## Ish haqi {#pay}

                Oching: [Ish haqi](/rights/pay#night), https://example.org/yordam, yordam@example.org &amp; {{phone:safe-house}}.

                | Yordam | Narx |
                |---|---|
                | bor | yoʻq |

                ![Varaqa](/static/pictures/slip.svg)
                """);

        String html = folder.read("uz-Cyrl", "test").html(PageFolder::show, (token, unknown) -> {});

        assertThat(html)
                .contains("<h2 id=\"pay\">Иш ҳақи</h2>")
                .contains("<a href=\"/uz-Cyrl/rights/pay#night\">Иш ҳақи</a>")
                .contains("https://example.org/yordam, yordam@example.org &amp; [phone:safe-house]")
                .contains("<td data-label=\"Ёрдам\">бор</td>")
                .contains("<td data-label=\"Нарх\">йўқ</td>")
                .contains("src=\"/static/pictures/slip.0123456789.svg\" alt=\"Варақа\"");
    }

    @Test
    void what_a_page_may_not_hold_is_found() {
        folder.page(
                "en/test",
                """
                !!! danger
                    No such box.

                **bold**{.red}

                [x](tel:{{phone:a}})

                ## Heading {#Big}

                {{Wrong}}
                """);

        assertThat(folder.read("en", "test").text().mistakes())
                .extracting(mistake -> mistake.line() + ": " + mistake.what())
                .containsExactlyInAnyOrder(
                        "5: there is no box `danger`",
                        "8: holds attributes",
                        "10: a token stands in an address",
                        "12: holds attributes",
                        "14: braces that make no token",
                        "14: braces that make no token");
    }
}
