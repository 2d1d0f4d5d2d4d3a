package lv.gaisma.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlTest {

    private final Problems problems = new Problems();

    @Test
    void values_are_text_whatever_yaml_would_make_of_them() {
        Fields fields = parse("a: no\nb: 22:00\nc: 2026-11-23\nd: 007\ne: ' x '\n");

        assertThat(fields.text("a")).contains("no");
        assertThat(fields.text("b")).contains("22:00");
        assertThat(fields.text("d")).contains("007");
        assertThat(fields.text("e")).contains("x");
        assertThat(fields.date("c").orElseThrow()).hasToString("2026-11-23");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_missing_or_empty_value_is_no_value() {
        Fields fields = parse("a:\nb: ''\n");

        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.texts("b")).isEmpty();
        assertThat(fields.needText("c")).isEmpty();
        assertThat(printed()).containsExactly("f.yaml:1: `c` is missing; add `c: …`");
    }

    @Test
    void every_value_of_the_wrong_shape_is_named_with_its_line() {
        Fields fields =
                parse("day: tomorrow\nword: maybe\ngroup: 1\nlist: x\ntext: {a: b}\nmixed: [1]\n");

        fields.date("day");
        fields.oneOf("word", Set.of("yes", "no"));
        fields.map("group");
        fields.maps("list");
        fields.text("text");
        fields.maps("mixed");

        assertThat(printed())
                .containsExactly(
                        "f.yaml:1: `tomorrow` is not a date; write it as 2026-11-23",
                        "f.yaml:2: `word: maybe` is unknown; use no, yes",
                        "f.yaml:3: `group` is not a group of fields; indent them",
                        "f.yaml:4: `list` is not a list; start each item with `- `",
                        "f.yaml:5: `text` is not plain text; write one value",
                        "f.yaml:6: is not a group of fields; mend it");
    }

    @Test
    void a_field_that_nobody_asks_for_is_unknown() {
        Fields fields = parse("title: a\n\nsumary: b\n");
        fields.text("title");
        fields.text("summary");

        fields.rejectUnknown();

        assertThat(printed())
                .containsExactly(
                        "f.yaml:3: unknown field `sumary`; remove it or use one of summary, title");
    }

    @Test
    void a_field_that_stands_twice_is_named_and_the_first_one_holds() {
        Fields fields = parse("a: 1\nb: 2\na: 3\n");

        assertThat(fields.text("a")).contains("1");
        assertThat(fields.line("a")).isEqualTo(1);
        assertThat(printed()).containsExactly("f.yaml:3: `a` stands twice; remove one of them");
    }

    @Test
    void lines_count_from_where_the_text_starts_in_its_file() {
        Fields fields = Yaml.parse("a: 1\nb: {c: 2}\n", "page.md", 2, problems).orElseThrow();

        assertThat(fields.line("a")).isEqualTo(2);
        assertThat(fields.line("b")).isEqualTo(3);
        assertThat(fields.line("missing")).isEqualTo(2);
    }

    @Test
    void broken_yaml_is_one_problem_of_one_line_and_the_file_is_left_out() {
        for (String broken :
                List.of(
                        "a: [1\nb: 2\n",
                        "a: b: c\n",
                        "\tx: 1\n",
                        "a: \u0001\n",
                        "- a\n",
                        "a: &x 1\nb: *y\n")) {
            Problems found = new Problems();

            assertThat(Yaml.parse(broken, "f.yaml", 1, found)).as(broken).isEmpty();

            assertThat(found.all()).as(broken).hasSize(1);
            assertThat(found.all().getFirst().toString()).as(broken).doesNotContain("\n");
            assertThat(found.leftOut()).containsExactly("f.yaml");
        }
    }

    @Test
    void an_empty_file_has_no_fields() {
        assertThat(parse("# nothing yet\n").names()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_file_cannot_make_the_reader_swell_by_aliases() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'm'; c++) {
            bomb.append(c).append(": &").append(c).append(" [*").append((char) (c - 1));
            bomb.append(", *").append((char) (c - 1)).append("]\n");
        }

        assertThat(Yaml.parse(bomb.toString(), "f.yaml", 1, problems)).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    private Fields parse(String text) {
        Optional<Fields> fields = Yaml.parse(text, "f.yaml", 1, problems);
        return fields.orElseThrow();
    }

    private List<String> printed() {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
