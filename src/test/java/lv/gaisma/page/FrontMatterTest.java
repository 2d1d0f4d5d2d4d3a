package lv.gaisma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import lv.gaisma.page.FrontMatter.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @TempDir Path root;
    private PageFolder folder;

    @BeforeEach
    void folder() {
        folder = new PageFolder(root);
    }

    @Test
    void every_field_is_read() {
        folder.write(
                "lv/rights/pay.md",
                """
                ---
                title: Jūsu alga
                tab: Alga
                summary: Cik jāmaksā.
                for: schools
                topics: [pay, contract]
                reviewed: 2026-11-20
                review: checked
                read-back: 2026-11-21
                leaflet: rights
                old-addresses: [rights/wage, alga]
                revisions:
                  - {rev: 1, date: 2026-11-01, level: meaning, note: first text}
                  - {rev: 2, date: 2026-11-20, level: safety, note: a new number}
                translated-from: {rev: 2, hash: 0123456789ab}
                ---
                Text.
                """);

        FrontMatter front = folder.read("lv", "rights/pay").file().front();

        assertThat(front.title()).isEqualTo("Jūsu alga");
        assertThat(front.tabOrTitle()).isEqualTo("Alga");
        assertThat(front.summary()).isEqualTo("Cik jāmaksā.");
        assertThat(front.audience()).isEqualTo(Audience.SCHOOLS);
        assertThat(front.topics()).containsExactly("pay", "contract");
        assertThat(front.reviewed()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(front.checked()).isTrue();
        assertThat(front.readBack()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(front.leaflet()).isEqualTo("rights");
        assertThat(front.oldAddresses()).containsExactly("rights/wage", "alga");
        assertThat(front.revisions())
                .extracting(Revision::level)
                .containsExactly(Level.MEANING, Level.SAFETY);
        assertThat(front.newest()).isEqualTo(2);
        assertThat(front.translatedFrom()).isEqualTo(new TranslatedFrom(2, "0123456789ab"));
        assertThat(folder.printed()).isEmpty();
    }

    @Test
    void a_title_is_enough() {
        folder.write("lv/plain.md", "---\ntitle: Plain\n---\n");

        Page page = folder.read("lv", "plain");

        assertThat(page.title()).isEqualTo("Plain");
        assertThat(page.tab()).isEqualTo("Plain");
        assertThat(page.facts().audience()).isEqualTo(Audience.EVERYONE);
        assertThat(page.file().front().checked()).isFalse();
        assertThat(folder.printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour: red | 3: unknown field `colour`",
                "for: nobody | 3: `for: nobody` is unknown; use everyone, professionals, public, schools",
                "review: perhaps | 3: `review: perhaps` is unknown; use checked, draft",
                "reviewed: yesterday | 3: `yesterday` is not a date; write it as 2026-11-23",
                "read-back: 23.11.2026 | 3: `23.11.2026` is not a date",
                "title: again | 3: `title` stands twice",
                "summary: [a, b] | 3: `summary` is not plain text",
                "topics: {a: b} | 3: `topics` is not plain text",
                "revisions: 1 | 3: `revisions` is not a list",
                "revisions: [1] | 3: is not a group of fields",
                "'revisions: [{rev: x, date: 2026-11-01, level: safety, note: n}]' | 3: `x` is not a number",
                "'revisions: [{rev: 1, level: safety, note: n}]' | 3: a revision lacks a field",
                "'revisions: [{rev: 1, date: 2026-11-01, level: big, note: n}]' | 3: `level: big` is unknown",
                "'revisions: [{rev: 1, date: 2026-11-01, level: safety}]' | 3: a revision lacks a field",
                "'revisions: [{rev: 1, date: 2026-11-01, level: safety, note: n, who: me}]' | 3: unknown field `who`",
                "translated-from: 1 | 3: `translated-from` is not a group of fields",
                "translated-from: {rev: 1} | 3: `hash` is missing",
                "translated-from: {hash: abc} | 3: `rev` is missing",
                "'translated-from: {rev: 1, hash: a, day: x}' | 3: unknown field `day`",
            })
    void a_field_that_is_wrong_is_named_with_its_line_and_the_page_stays(
            String field, String problem) {
        folder.write("lv/page.md", "---\ntitle: Page\n" + field + "\n---\nText.\n");

        assertThat(folder.read("lv", "page").title()).isEqualTo("Page");
        assertThat(folder.printed())
                .anyMatch(printed -> printed.startsWith("content/lv/page.md:" + problem));
        assertThat(folder.problems().leftOut()).isEmpty();
    }

    @Test
    void revisions_rise() {
        folder.write(
                "lv/page.md",
                """
                ---
                title: Page
                revisions:
                  - {rev: 2, date: 2026-11-01, level: safety, note: n}
                  - {rev: 2, date: 2026-11-02, level: safety, note: n}
                ---
                """);
        folder.read();

        assertThat(folder.printed())
                .containsExactly(
                        "content/lv/page.md:5: revisions do not rise; give the newest the highest number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'---\nsummary: no title\n---\nText' | 2: `title` is missing",
                "'# Only Markdown' | 1: has no front matter",
                "'---\ntitle: never closed\n' | 1: has no front matter",
                "'' | 1: has no front matter",
                "'---\ntitle: [\n---\n' | broken YAML",
                "'---\n- a list\n---\n' | 2: is not a list of fields",
                "'---\n---\nText' | `title` is missing",
            })
    void a_page_that_cannot_be_served_is_left_out_and_named(String text, String problem) {
        folder.write("lv/page.md", text).write("lv/good.md", "---\ntitle: Good\n---\n");

        Pages pages = folder.read();

        assertThat(pages.paths()).containsExactly("good");
        assertThat(folder.printed()).anyMatch(printed -> printed.contains(problem));
        assertThat(folder.problems().leftOut()).containsExactly("content/lv/page.md");
    }

    @Test
    void a_file_whose_name_cannot_be_an_address_is_left_out() {
        folder.write("lv/Rights/Pay me.md", "---\ntitle: Page\n---\n");

        assertThat(folder.read().paths()).isEmpty();
        assertThat(folder.printed())
                .containsExactly(
                        "content/lv/Rights/Pay me.md:0: has a name that cannot be an address; use a-z,"
                                + " 0-9 and hyphens");
    }

    @Test
    void lines_of_windows_are_lines() {
        folder.write("lv/page.md", "---\r\ntitle: Page\r\n---\r\n\r\nText <b>.\r\n");

        Page page = folder.read("lv", "page");

        assertThat(page.title()).isEqualTo("Page");
        assertThat(page.text().mistakes()).extracting(Text.Mistake::line).containsExactly(5);
    }
}
