package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static final String LANGUAGES =
            SmallFolder.LATVIAN
                    + SmallFolder.ENGLISH
                    + "  - {tag: ru, name: Русский, script: Cyrl, exit: \"https://example.org/\"}\n"
                    + "  - {tag: ro, name: Română, script: Latn, exit: \"https://example.org/\"}\n"
                    + "  - {tag: ar, name: العربية, script: Arab, exit: \"https://example.org/\"}\n";

    private static final String SOURCE =
            """
            days={n, plural, zero{# dienu} one{# diena} other{# dienas}}
            hello=Labdien, {name}!
            only=Tikai latviski
            apostrophe=Tas ir {name} 'labs'
            """;

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = new SmallFolder(root).languages(LANGUAGES);
        folder.write("translations/lv.properties", SOURCE);
        folder.write(
                "translations/en.properties",
                """
                days={n, plural, one{# day} other{# days}}
                hello=Hello, {name}!
                apostrophe={name} isn't what it's called
                """);
        folder.write(
                "translations/ru.properties",
                "days={n, plural, one{# день} few{# дня} many{# дней} other{# дня}}\n");
        folder.write(
                "translations/ro.properties",
                "days={n, plural, one{# zi} few{# zile} other{# de zile}}\n");
        folder.write(
                "translations/ar.properties",
                "days={n, plural, zero{#} one{#} two{#} few{#} many{# يوم} other{#}}\n");
    }

    @Test
    void latvian_has_a_form_for_zero_one_and_other() {
        assertThat(days("lv", 0)).isEqualTo("0 dienu");
        assertThat(days("lv", 10)).isEqualTo("10 dienu");
        assertThat(days("lv", 11)).isEqualTo("11 dienu");
        assertThat(days("lv", 1)).isEqualTo("1 diena");
        assertThat(days("lv", 21)).isEqualTo("21 diena");
        assertThat(days("lv", 2)).isEqualTo("2 dienas");
    }

    @Test
    void russian_has_four_forms() {
        assertThat(days("ru", 1)).isEqualTo("1 день");
        assertThat(days("ru", 3)).isEqualTo("3 дня");
        assertThat(days("ru", 11)).isEqualTo("11 дней");
        assertThat(days("ru", 22)).isEqualTo("22 дня");
        assertThat(days("ru", 100)).isEqualTo("100 дней");
    }

    @Test
    void romanian_says_de_from_twenty_on() {
        assertThat(days("ro", 1)).isEqualTo("1 zi");
        assertThat(days("ro", 2)).isEqualTo("2 zile");
        assertThat(days("ro", 19)).isEqualTo("19 zile");
        assertThat(days("ro", 20)).isEqualTo("20 de zile");
        assertThat(days("ro", 101)).isEqualTo("101 zile");
    }

    @Test
    void numbers_are_written_in_european_digits() {
        assertThat(days("ar", 25)).isEqualTo("25 يوم");
    }

    @Test
    void apostrophes_stay_and_arguments_are_named() {
        Messages english = messages("en");

        assertThat(english.text("apostrophe", "name", "Ana"))
                .isEqualTo("Ana isn't what it's called");
        assertThat(english.text("hello", Map.of("name", "O'Brien {x}")))
                .isEqualTo("Hello, O'Brien {x}!");
    }

    @Test
    void words_that_a_language_lacks_are_those_of_the_source() {
        Messages english = messages("en");

        assertThat(english.text("only")).isEqualTo("Tikai latviski");
        assertThat(english.has("only")).isFalse();
    }

    @Test
    void a_key_that_nobody_has_shows_as_itself() {
        assertThat(messages("en").text("no.such")).isEqualTo("no.such");
        assertThat(messages("lv").text("no.such", "n", 3)).isEqualTo("no.such");
    }

    @Test
    void a_language_without_a_file_speaks_as_the_source() {
        folder.delete("translations/ro.properties");

        assertThat(messages("ro").text("only")).isEqualTo("Tikai latviski");
    }

    @Test
    void the_same_words_are_known_as_the_same() {
        Messages before = messages("en");
        assertThat(messages("en").sameWords(before)).isTrue();

        folder.replace("translations/lv.properties", "Tikai", "Vienīgi");

        assertThat(messages("en").sameWords(before)).isFalse();
    }

    private String days(String tag, int n) {
        return messages(tag).text("days", "n", n);
    }

    private Messages messages(String tag) {
        Languages languages = Languages.read(folder.folder(), new Problems());
        return Strings.read(languages, folder.folder(), new Problems()).of(languages.get(tag));
    }
}
