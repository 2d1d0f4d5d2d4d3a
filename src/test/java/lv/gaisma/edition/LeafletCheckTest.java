package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./gaisma check} says of a leaflet before anybody prints it. */
class LeafletCheckTest {

    private static final String FILE = "content/lv/leaflets/pay.md";

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder =
                SmallFolder.of(root)
                        .copy("content/services/emergency-112.yaml")
                        .copy("content/services/safe-house.yaml")
                        .copy("content/services/children-116111.yaml")
                        .copy("content/help-first.yaml")
                        .copy("content/holidays.yaml")
                        .write(
                                FILE,
                                """
                                ---
                                title: Alga
                                summary: Cik jums maksā.
                                for: everyone
                                topics: [pay]
                                reviewed: 2026-11-20
                                sheet: {number: 7, formats: [fold, poster, card], for: everyone, at: latvia}
                                review: checked
                                revisions:
                                  - {rev: 1, date: 2026-11-01, level: meaning, note: first text}
                                ---

                                !!! call-now
                                    Briesmās zvaniet {{phone:emergency-112}}.

                                ## Īsi {#short}

                                - Pase ir jūsu.
                                - Pierakstiet stundas.
                                - Prasiet līgumu.

                                ## Alga {#pay}

                                Alga jāmaksā laikā.

                                ## Kas palīdz {#help}

                                {{help-numbers for=everyone at=latvia}}
                                """);
        Files.createDirectories(root.resolve("static"));
        Files.createSymbolicLink(
                root.resolve("static/fonts"), Path.of("static/fonts").toAbsolutePath());
    }

    @Test
    void a_leaflet_that_fits_is_no_problem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_names_file_language_format_and_how_much() {
        folder.replace(FILE, "Alga jāmaksā laikā.", "Alga jāmaksā laikā. ".repeat(400));
        assertThat(problems())
                .singleElement()
                .asString()
                .matches(
                        FILE
                                + ":0: is [1-9][0-9]+ mm too long for `fold` in `lv`; say it shorter.*");
    }

    @Test
    void a_letter_that_no_font_has_is_named_with_its_file() {
        folder.replace(FILE, "Alga jāmaksā laikā.", "Alga jāmaksā 準時.");
        assertThat(problems())
                .extracting(Problem::toString)
                .contains(
                        FILE
                                + ":0: no font has `準` (U+6E96); write it otherwise, or add a font to"
                                + " static/fonts",
                        FILE
                                + ":0: no font has `時` (U+6642); write it otherwise, or add a font to"
                                + " static/fonts");
    }

    @Test
    void a_short_number_on_a_sheet_for_readers_abroad_is_a_problem() {
        folder.replace(FILE, "at: latvia}", "at: abroad}")
                .replace(FILE, "at=latvia", "at=abroad")
                .replace(FILE, "Alga jāmaksā laikā.", "Zvaniet {{phone:children-116111}}.");
        assertThat(problems())
                .extracting(Problem::what)
                .containsExactly("116111 cannot be dialled abroad");
    }

    @Test
    void a_leaflet_without_its_parts_is_a_problem() {
        folder.replace(FILE, "{#short}", "{#brief}").replace(FILE, "{#help}", "{#who}");
        assertThat(problems())
                .extracting(Problem::what)
                .containsExactly("has 0 items below `{#short}`");
        folder.replace(FILE, "{{help-numbers for=everyone at=latvia}}", "Neviens.");
        assertThat(problems()).extracting(Problem::what).contains("names nobody who helps");
    }

    @Test
    void a_drawing_that_cannot_be_printed_is_named() {
        folder.write("static/pictures/cat.svg", "<svg viewBox=\"0 0 1 1\"><circle r=\"1\"/></svg>");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("static/pictures/cat.svg:0: cannot be printed: holds no paths;");
    }

    @Test
    void a_post_whose_name_does_not_fit_is_named_with_language_format_and_how_much() {
        folder.write(
                "content/posts/gate.yaml",
                """
                name:
                  lv: "Vārti"
                  en: "Gate"
                kind: border
                country: LV
                languages: [lv]
                leaflets: [pay]
                sources: [X]
                """);
        assertThat(problems()).isEmpty();
        folder.replace("content/posts/gate.yaml", "Vārti", "Vārti uz tālo pusi ".repeat(90));
        assertThat(problems())
                .isNotEmpty()
                .extracting(Problem::toString)
                .allMatch(
                        problem ->
                                problem.matches(
                                        "content/posts/gate.yaml:[1-9]: makes `pay` [1-9][0-9]* mm too"
                                                + " long for `(fold|poster|card)` in `lv`;"
                                                + " shorten `name`.*"))
                .anyMatch(problem -> problem.contains("`card`"));
    }

    private List<Problem> problems() {
        return Inspection.of(folder.folder()).problems().stream()
                .filter(problem -> !problem.file().startsWith("content/services"))
                .toList();
    }
}
