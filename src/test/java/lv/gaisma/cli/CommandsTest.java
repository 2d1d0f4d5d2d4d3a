package lv.gaisma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as editors use them: what they print and how they end. */
class CommandsTest {

    private record Result(int code, String out, String error) {}

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder =
                SmallFolder.of(root)
                        .write(
                                "content/lv/rights/pay.md",
                                """
                                ---
                                title: Alga
                                summary: Cik jums maksā.
                                for: everyone
                                topics: [pay]
                                reviewed: 2026-11-20
                                review: checked
                                revisions:
                                  - {rev: 1, date: 2026-11-01, level: meaning, note: first text}
                                ---
                                """);
    }

    @Test
    void check_of_a_clean_folder_ends_with_0() {
        assertThat(run("check")).isEqualTo(new Result(0, "0 problems", ""));
    }

    @Test
    void check_prints_each_problem_as_file_line_what_and_how_to_mend_and_ends_with_1() {
        folder.replace("content/lv/rights/pay.md", "summary: Cik jums maksā.\n", "");
        assertThat(run("check"))
                .isEqualTo(
                        new Result(
                                1,
                                "content/lv/rights/pay.md:1: `summary` is missing; say in one or two"
                                        + " sentences what it gives\n1 problem",
                                ""));

        folder.write("content/lv/bad.md", "x");
        assertThat(run("check").out()).endsWith("2 problems");
    }

    @Test
    void status_prints_the_table_and_for_one_page_what_its_translators_need() {
        assertThat(run("status").out())
                .isEqualTo("page        lv              en\nrights/pay  current         missing");
        Result one = run("status", "rights/pay");
        assertThat(one.code()).isZero();
        assertThat(one.out()).startsWith("translated-from: {rev: 1, hash: ");
    }

    @Test
    void status_of_a_page_that_is_not_there_says_what_to_do() {
        assertThat(run("status", "rights/pai"))
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "gaisma: no page `rights/pai` in lv; ./gaisma status lists them"));
    }

    @Test
    void build_makes_every_address_and_refuses_problems() {
        Result clean = run("build");
        assertThat(clean.code()).as(clean.error()).isZero();
        assertThat(clean.out()).matches("\\d+ addresses built, 0 problems");

        folder.write("content/lv/bad.md", "x");
        Result bad = run("build");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out())
                .startsWith("content/lv/bad.md:1: has no front matter; ")
                .endsWith("addresses built, 1 problem");
    }

    @Test
    void a_folder_without_a_portal_is_one_line() {
        folder.delete("translations/languages.yaml");

        for (String command : List.of("check", "status", "build")) {
            Result result = run(command);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.error())
                    .isEqualTo(
                            "gaisma: "
                                    + root
                                    + " holds no translations/languages.yaml; set GAISMA_CONTENT to"
                                    + " the folder that holds content, translations and static");
        }
    }

    @Test
    void a_list_of_languages_that_cannot_be_read_is_one_line() {
        folder.write("translations/languages.yaml", "languages: [");

        for (String command : List.of("check", "status", "build")) {
            Result result = run(command);
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.error())
                    .startsWith("gaisma: translations/languages.yaml cannot be read: broken YAML")
                    .doesNotContain("\n");
        }
    }

    @Test
    void help_tells_every_command_and_ends_with_0() {
        Result result = plain("--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("serve", "check", "status", "build");
        assertThat(plain("check", "--help").out()).contains("--content=FOLDER", "GAISMA_CONTENT");
        assertThat(plain("--version").out()).startsWith("Gaisma ");
    }

    @Test
    void wrong_use_is_one_line_and_ends_with_2() {
        for (String[] wrong :
                new String[][] {
                    {}, {"chek"}, {"check", "--colour"}, {"status", "a", "b"}, {"serve", "x"}
                }) {
            Result result = plain(wrong);
            assertThat(result.code()).as(List.of(wrong).toString()).isEqualTo(2);
            assertThat(result.error())
                    .startsWith("gaisma: ")
                    .endsWith("; see ./gaisma --help")
                    .doesNotContain("\n");
        }
    }

    private Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--content=" + root);
        return plain(all.toArray(String[]::new));
    }

    private static Result plain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        CommandLine commands =
                Gaisma.commands()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(error, true));
        int code = commands.execute(arguments);
        return new Result(code, out.toString().strip(), error.toString().strip());
    }
}
