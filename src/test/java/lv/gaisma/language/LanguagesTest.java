package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

    @TempDir Path root;
    private final Problems problems = new Problems();
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = new SmallFolder(root);
    }

    @Test
    void the_twelve_languages_of_the_repository_stand_in_their_order() {
        Languages languages = Languages.read(new Folder(Path.of("")), problems);

        assertThat(languages.all())
                .extracting(Language::tag)
                .containsExactly(
                        "lv", "en", "ru", "uk", "uz", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi",
                        "ur");
        assertThat(languages.source().tag()).isEqualTo("lv");
        assertThat(languages.stored()).extracting(Language::tag).doesNotContain("uz-Cyrl");
        assertThat(languages.all().stream().filter(Language::rightToLeft))
                .extracting(Language::tag)
                .containsExactly("ur");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void quick_exit_leads_to_a_page_of_the_language_by_https() {
        Languages languages = Languages.read(new Folder(Path.of("")), problems);

        assertThat(languages.all()).allMatch(language -> language.exit().startsWith("https://"));
    }

    @Test
    void a_tag_is_found_in_its_own_case_or_in_any() {
        Languages languages = Languages.read(new Folder(Path.of("")), problems);

        assertThat(languages.find("uz-cyrl")).isEmpty();
        assertThat(languages.findAnyCase("uz-cyrl")).map(Language::tag).contains("uz-Cyrl");
        assertThat(languages.get("uz-Cyrl").stored()).isEqualTo("uz");
        assertThat(languages.get("uz-Cyrl").base()).isEqualTo("uz");
    }

    @Test
    void without_a_list_nothing_can_be_shown() {
        assertThatThrownBy(this::read)
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("translations/languages.yaml cannot be read");
    }

    @Test
    void a_broken_list_says_where() {
        folder.write("translations/languages.yaml", "source: lv\nlanguages: [\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("broken YAML");
    }

    @Test
    void a_list_without_its_source_language_cannot_be_used() {
        folder.languages(SmallFolder.ENGLISH);

        assertThatThrownBy(this::read)
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("`source` names no language");
    }

    @Test
    void an_unknown_field_is_named_with_its_line() {
        folder.languages(
                SmallFolder.LATVIAN
                        + "  - {tag: en, name: English, script: Latn, exit: \"https://e.org/\", colour: red}\n");

        assertThat(read().all()).hasSize(2);
        assertThat(printed())
                .singleElement()
                .asString()
                .startsWith("translations/languages.yaml:4: unknown field `colour`");
    }

    @Test
    void a_language_that_cannot_be_used_is_left_out_and_named() {
        folder.languages(
                SmallFolder.LATVIAN
                        + SmallFolder.LATVIAN
                        + "  - {tag: not_a_tag, name: X, script: Latn, exit: \"https://e.org/\"}\n"
                        + "  - {name: X, script: Latn, exit: \"https://e.org/\"}\n"
                        + "  - {tag: sr, name: X, script: Cyrl, exit: \"https://e.org/\", from: bs}\n");

        assertThat(read().all()).extracting(Language::tag).containsExactly("lv");
        assertThat(printed())
                .contains(
                        "translations/languages.yaml:4: `lv` stands twice; remove one of them",
                        "translations/languages.yaml:5: `not_a_tag` is not a language tag; use a BCP 47 tag",
                        "translations/languages.yaml:6: `tag` is missing; add `tag: …`")
                .anyMatch(problem -> problem.contains("`sr` is made from `bs`"));
        assertThat(problems.leftOut()).containsExactly("translations/languages.yaml");
    }

    @Test
    void what_a_line_lacks_is_taken_from_cldr() {
        folder.languages(SmallFolder.LATVIAN + "  - {tag: fa}\n");

        Language persian = read().get("fa");

        assertThat(persian.name()).isEqualTo("fa");
        assertThat(persian.script()).isEqualTo("Arab");
        assertThat(persian.direction()).isEqualTo("rtl");
        assertThat(persian.exit()).isEqualTo("https://fa.wikipedia.org/");
        assertThat(printed()).hasSize(3).allMatch(problem -> problem.contains("is missing"));
    }

    @Test
    void values_that_make_no_sense_are_named_and_not_used() {
        folder.languages(
                SmallFolder.LATVIAN
                        + "  - {tag: en, name: English, script: Wxyz, direction: up, quotes: [\"'\"],"
                        + " exit: \"javascript:alert(1)\", rules: none.rules}\n");

        Language english = read().get("en");

        assertThat(english.rightToLeft()).isFalse();
        assertThat(english.quotes()).isEmpty();
        assertThat(english.exit()).isEqualTo("https://en.wikipedia.org/");
        assertThat(english.derive("word")).isEqualTo("word");
        assertThat(printed())
                .hasSize(5)
                .anyMatch(problem -> problem.contains("`Wxyz` is no script"))
                .anyMatch(problem -> problem.contains("`direction: up` is unknown"))
                .anyMatch(problem -> problem.contains("`quotes` are not 2"))
                .anyMatch(problem -> problem.contains("`javascript:alert(1)` is no address"))
                .anyMatch(problem -> problem.contains("none.rules cannot be used"));
    }

    private Languages read() {
        return Languages.read(folder.folder(), problems);
    }

    private List<String> printed() {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
