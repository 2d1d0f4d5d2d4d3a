package lv.gaisma.edition;

import static lv.gaisma.edition.CleanFolder.PAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-check, the interview aid and the sentences to show, when their files are broken. */
class BrokenDataTest {

    private static final String CHECK =
            "questions:\n  - {id: passport, pages: [rights/pay]}\n  - {id: pay, pages: []}\n";

    @TempDir private Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = CleanFolder.of(root);
        folder.replace(
                "content/home.yaml",
                "actions:\n",
                "actions:\n  - {id: check, page: check, icon: eye}\n");
        folder.write("content/check.yaml", CHECK);
    }

    @Test
    void a_sound_file_gives_a_tile_and_a_first_question() {
        assertThat(CleanFolder.check(folder)).isEmpty();
        assertThat(reader().html("/lv/")).contains("href=\"/lv/check\"");
        assertThat(reader().html("/lv/check")).contains("name=\"q.passport\"");
    }

    @Test
    void a_broken_file_is_named_with_its_line_and_its_tile_is_gone() {
        folder.replace("content/check.yaml", "id: pay", "id: passport");

        assertThat(CleanFolder.check(folder))
                .anySatisfy(
                        problem ->
                                assertThat(problem.toString())
                                        .startsWith("content/check.yaml:3: `passport` is no new"));
        assertThat(reader().html("/lv/"))
                .contains("href=\"/lv/rights/\"")
                .doesNotContain("/lv/check");
        assertThat(reader().get("/lv/check").status()).isEqualTo(404);
    }

    @Test
    void words_that_a_question_lacks_are_named() {
        folder.replace("content/check.yaml", "id: pay", "id: payment");
        assertThat(CleanFolder.check(folder))
                .anySatisfy(
                        problem ->
                                assertThat(problem.toString())
                                        .startsWith(
                                                "content/check.yaml:3: no words"
                                                        + " `check.q.payment`"));
    }

    @Test
    void an_aid_that_lacks_a_word_is_named_and_its_page_stands_without_a_form() {
        SmallFolder whole = SmallFolder.repository(root.resolve("whole"));
        Reader sound = new Reader(Workshop.editions(whole));
        assertThat(sound.html("/ru/professionals/screening")).contains("name=\"q.passport\"");

        whole.replace("content/screening.yaml", ", ru: \"Признаки\"}", "}");
        Editions editions = Workshop.editions(whole);
        assertThat(new Reader(editions).html("/ru/professionals/screening"))
                .contains("id=\"before\"")
                .doesNotContain("<fieldset");
        assertThat(CleanFolder.check(whole))
                .anySatisfy(
                        problem ->
                                assertThat(problem.toString())
                                        .startsWith(
                                                "content/screening.yaml:8: has no words in ru"));
    }

    @Test
    void a_sentence_that_a_language_lacks_is_named() {
        folder.write(
                "content/say.yaml",
                """
                cards:
                  - id: police
                    icon: shield
                    show: "Lūdzu, palīdziet."
                    for: {lv: Policistam, en: For a police officer}
                    aloud: {en: LOO-dzoo}
                """);
        assertThat(CleanFolder.check(folder))
                .singleElement()
                .asString()
                .startsWith("content/say.yaml:2: `police` has no `means` in en");
    }

    @Test
    void a_token_for_a_sentence_that_is_not_there_is_named() {
        folder.replace(PAY, "{{fact:minimum-wage}}", "{{fact:minimum-wage}} {{say:nobody}}");
        assertThat(CleanFolder.check(folder))
                .anySatisfy(
                        problem ->
                                assertThat(problem.toString()).contains("`nobody` is no sentence"));
    }

    @Test
    void a_page_that_the_language_lacks_is_named_in_the_copy() {
        folder.write("content/copy.yaml", "pages: [rights/pay]\n").delete(CleanFolder.PAY_EN);
        assertThat(reader().html("/lv/copy")).contains("<article");
        assertThat(reader().html("/en/copy"))
                .doesNotContain("<article")
                .contains("Not in this language yet")
                .contains("<li>" + Reader.first(folder.read(PAY), "title: (.*)") + "</li>");
    }

    private Reader reader() {
        return new Reader(Workshop.editions(folder));
    }
}
