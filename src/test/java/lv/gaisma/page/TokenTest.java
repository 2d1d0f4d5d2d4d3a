package lv.gaisma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    @TempDir Path root;
    private PageFolder folder;

    @BeforeEach
    void folder() {
        folder = new PageFolder(root);
    }

    @Test
    void a_token_has_a_name_an_argument_options_and_a_line() {
        List<Token> tokens =
                Token.take(
                                "one {{phone:safe-house}}\n\n{{help-numbers for=adults at=abroad}} and"
                                        + " {{ check }}\n{{lv:Lūdzu, palīdziet!}}",
                                10)
                        .tokens();

        assertThat(tokens)
                .containsExactly(
                        new Token("phone", "safe-house", Map.of(), 10, "{{phone:safe-house}}"),
                        new Token(
                                "help-numbers",
                                "",
                                Map.of("for", "adults", "at", "abroad"),
                                12,
                                "{{help-numbers for=adults at=abroad}}"),
                        new Token("check", "", Map.of(), 12, "{{ check }}"),
                        new Token(
                                "lv",
                                "Lūdzu, palīdziet!",
                                Map.of(),
                                13,
                                "{{lv:Lūdzu, palīdziet!}}"));
    }

    @Test
    void a_token_over_two_lines_counts_from_the_first() {
        List<Token> tokens = Token.take("{{lv:viens\ndivi}}\n{{check}}", 1).tokens();

        assertThat(tokens).extracting(Token::line).containsExactly(1, 3);
    }

    @Test
    void braces_that_make_no_token_are_found_with_their_lines() {
        assertThat(Token.take("{{phone:x}}\n{{Phone:x}}\nx {{phone:x} y\nend}}", 5).broken())
                .containsExactly(6, 6, 7, 8);
        assertThat(Token.take("{single} {{ok}}", 1).broken()).isEmpty();
    }

    @Test
    void a_token_in_a_sentence_stays_in_it() {
        assertThat(folder.html("en", "Call {{phone:line}} now."))
                .isEqualTo("<p>Call [phone:line] now.</p>\n");
    }

    @Test
    void a_list_on_its_own_line_is_no_paragraph() {
        assertThat(folder.html("en", "Before.\n\n{{list}}\n\nAfter."))
                .isEqualTo("<p>Before.</p>\n<ul><li>x</li></ul>\n<p>After.</p>\n");
    }

    @Test
    void a_token_that_means_nothing_leaves_no_trace_and_is_told() {
        folder.page("en/test", "Call {{unknown:x}} or {{phone:y}}.\n\nA {{list}} inside.");
        List<String> told = new ArrayList<>();

        String html =
                folder.read("en", "test")
                        .html(
                                PageFolder::show,
                                (token, unknown) -> told.add(token.line() + " " + unknown.what()));

        assertThat(html).contains("<p>Call  or [phone:y].</p>");
        assertThat(told).containsExactly("5 unknown", "7 a list or table stands in a sentence");
    }

    @Test
    void tokens_work_in_headings_tables_lists_boxes_and_links() {
        String html =
                folder.html(
                        "en",
                        """
                        ## Pay {{fact:a}} {#pay}

                        | Who | Number |
                        |---|---|
                        | {{service:b}} | {{phone:c}} |

                        - {{fact:d}}

                        !!! warning
                            {{check}}

                        [{{fact:e}}](/help/)
                        """);

        for (String shown :
                List.of(
                        "[fact:a]",
                        "[service:b]",
                        "[phone:c]",
                        "[fact:d]",
                        "[check:]",
                        "[fact:e]")) {
            assertThat(html).contains(shown);
        }
        assertThat(html).doesNotContain("\uE000").doesNotContain("\uE001");
    }

    @Test
    void nobody_else_can_mark_the_place_of_a_token() {
        assertThat(folder.html("en", "a \uE0007\uE001 b {{check}}"))
                .isEqualTo("<p>a \uFFFD7\uFFFD b [check:]</p>\n");
    }

    @Test
    void braces_that_make_no_token_are_shown_as_they_are() {
        assertThat(folder.html("en", "a {{No}} b")).isEqualTo("<p>a {{No}} b</p>\n");
    }
}
