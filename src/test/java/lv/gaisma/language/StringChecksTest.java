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

class StringChecksTest {

    private static final String TAJIK =
            "  - {tag: tg, name: Тоҷикӣ, script: Cyrl, exit: \"https://example.org/\", never: [ң, ы]}\n";

    @TempDir Path root;
    private final Problems problems = new Problems();
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = new SmallFolder(root).languages(SmallFolder.LATVIAN + TAJIK);
        source("call=Zvani {number}\nhelp=Palīdzība\nn={n, plural, zero{#} one{#} other{#}}\n");
    }

    @Test
    void the_words_of_every_language_of_the_repository_pass() {
        Folder repository = new Folder(Path.of(""));
        Languages languages = Languages.read(repository, problems);

        Strings.read(languages, repository, problems);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void good_words_are_no_problem() {
        assertThat(
                        check(
                                "call=Занг занед: {number}",
                                "help=Кӯмак",
                                "n={n, plural, one{#} other{#}}"))
                .isEmpty();
    }

    @Test
    void a_missing_key() {
        assertThat(check("help=Кӯмак", "n={n, plural, one{#} other{#}}"))
                .containsExactly("translations/tg.properties:0: `call` is missing; translate it");
    }

    @Test
    void an_extra_key() {
        assertThat(also("more=Боз"))
                .containsExactly(
                        "translations/tg.properties:4: `more` is not in the source; remove it");
    }

    @Test
    void a_broken_pattern_is_left_out_and_the_file_named() {
        List<String> found =
                check("call=Занг {number", "help=Кӯмак", "n={n, plural, one{#} other{#}}");

        assertThat(found)
                .singleElement()
                .asString()
                .startsWith("translations/tg.properties:1: `call` is broken: ");
        assertThat(problems.leftOut()).containsExactly("translations/tg.properties");
        assertThat(words("tg").text("call", "number", "112")).isEqualTo("Zvani 112");
    }

    @Test
    void a_pattern_with_a_format_that_does_not_exist() {
        source("call=Zvani {number, phone}\n");

        Languages languages = Languages.read(folder.folder(), problems);
        Strings.read(languages, folder.folder(), problems);

        assertThat(printed())
                .anyMatch(
                        line -> line.startsWith("translations/lv.properties:1: `call` is broken"));
    }

    @Test
    void other_arguments() {
        assertThat(check("call=Занг {phone}", "help=Кӯмак", "n={n, plural, one{#} other{#}}"))
                .containsExactly(
                        "translations/tg.properties:1: `call` has the arguments [phone]; use [number]");
        assertThat(words("tg").text("call", "number", "112")).isEqualTo("Zvani 112");
    }

    @Test
    void a_plural_that_lacks_a_form_of_the_language() {
        source("n={n, plural, one{#} other{#}}\n");
        folder.write("translations/tg.properties", "n={n, plural, other{#}}\n");

        Languages languages = Languages.read(folder.folder(), problems);
        Strings.read(languages, folder.folder(), problems);

        assertThat(printed())
                .containsExactly("translations/lv.properties:1: `n` lacks a plural; add [zero]");
    }

    @Test
    void letters_that_are_not_composed() {
        assertThat(also("help=Кӯмак".replace("ӯ", "у\u0304"), "help=Кӯмак"))
                .containsExactly("translations/tg.properties:2: `help` is not NFC; save as NFC");
    }

    @Test
    void a_letter_that_was_lost() {
        assertThat(also("help=К\uFFFDмак", "help=Кӯмак"))
                .singleElement()
                .asString()
                .startsWith(
                        "translations/tg.properties:2: `help` has a letter that was lost (U+FFFD)");
    }

    @Test
    void an_empty_text() {
        assertThat(also("help=", "help=Кӯмак"))
                .containsExactly("translations/tg.properties:2: `help` is empty; translate it");
    }

    @Test
    void another_script() {
        assertThat(also("help=Call somebody who helps", "help=Кӯмак"))
                .singleElement()
                .asString()
                .contains("`help` is written in another script than Cyrl");
    }

    @Test
    void a_look_alike_of_another_alphabet() {
        assertThat(also("help=Кӯмaк", "help=Кӯмак"))
                .singleElement()
                .asString()
                .contains("mixes the letters of two scripts in `Кӯмaк`");
        assertThat(also("help=Кӯмак ы", "help=Кӯмaк"))
                .singleElement()
                .asString()
                .contains("has `ы`, which tg never uses");
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(also("help=Кӯмаки дигар"))
                .containsExactly(
                        "translations/tg.properties:4: `help` stands twice; remove one of them");
    }

    @Test
    void a_missing_file() {
        Languages languages = Languages.read(folder.folder(), problems);
        Strings.read(languages, folder.folder(), problems);

        assertThat(printed())
                .containsExactly(
                        "translations/tg.properties:0: is missing; write the words of the interface in"
                                + " this language");
    }

    @Test
    void a_missing_file_of_the_source_language_stops_everything() {
        folder.delete("translations/lv.properties");
        Languages languages = Languages.read(folder.folder(), problems);

        assertThatThrownBy(() -> Strings.read(languages, folder.folder(), problems))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("translations/lv.properties cannot be read");
    }

    @Test
    void a_broken_text_of_the_source_does_not_take_the_translations_with_it() {
        source("call=Zvani {number\nhelp=Palīdzība\n");
        check("call=Занг занед: {number}", "help=Кӯмак");

        assertThat(words("tg").text("call", "number", "112")).isEqualTo("Занг занед: 112");
        assertThat(words("lv").text("call")).isEqualTo("call");
    }

    /** The problems of good words with one more line, in the place of another one. */
    private List<String> also(String line, String... instead) {
        String good = "call=Занг занед: {number}\nhelp=Кӯмак\nn={n, plural, one{#} other{#}}";
        String all = instead.length == 0 ? good + "\n" + line : good.replace("help=Кӯмак", line);
        return check(all.split("\n"));
    }

    private List<String> check(String... lines) {
        Problems found = new Problems();
        folder.write("translations/tg.properties", String.join("\n", lines) + "\n");
        Languages languages = Languages.read(folder.folder(), found);
        Strings.read(languages, folder.folder(), found);
        found.leftOut().forEach(problems::leaveOut);
        return found.all().stream().map(Problem::toString).toList();
    }

    private Messages words(String tag) {
        Languages languages = Languages.read(folder.folder(), new Problems());
        return Strings.read(languages, folder.folder(), new Problems()).of(languages.get(tag));
    }

    private void source(String text) {
        folder.write("translations/lv.properties", text);
    }

    private List<String> printed() {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
