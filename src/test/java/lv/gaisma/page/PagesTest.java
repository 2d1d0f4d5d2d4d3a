package lv.gaisma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.gaisma.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @TempDir Path root;
    private PageFolder folder;

    @BeforeEach
    void folder() {
        folder = new PageFolder(root);
    }

    @ParameterizedTest
    @CsvSource({
        "4, CURRENT",
        "3, BEHIND_WORDING",
        "2, BEHIND_MEANING",
        "1, BEHIND_SAFETY",
        "0, BEHIND_SAFETY",
    })
    void a_translation_is_as_far_behind_as_the_worst_revision_it_lacks(int rev, State state) {
        source();
        folder.write("en/pay.md", translation("translated-from: {rev: " + rev + ", hash: x}\n"));

        assertThat(folder.read("en", "pay").state()).isEqualTo(state);
        assertThat(folder.read("lv", "pay").state()).isEqualTo(State.CURRENT);
    }

    @Test
    void a_later_small_revision_does_not_hide_an_earlier_grave_one() {
        source();
        folder.write("en/pay.md", translation("translated-from: {rev: 1, hash: x}\n"));

        assertThat(folder.read("en", "pay").state()).isEqualTo(State.BEHIND_SAFETY);
    }

    @Test
    void a_translation_that_does_not_say_what_it_was_made_from_may_be_as_old_as_the_first_text() {
        source();
        folder.write("en/pay.md", translation(""));

        assertThat(folder.read("en", "pay").state()).isEqualTo(State.BEHIND_SAFETY);
    }

    @Test
    void a_translation_of_a_text_that_counts_no_revisions_is_current() {
        folder.page("lv/pay", "x").page("en/pay", "x");

        assertThat(folder.read("en", "pay").state()).isEqualTo(State.CURRENT);
    }

    @Test
    void a_page_is_missing_where_only_others_have_it_and_an_orphan_where_the_source_lacks_it() {
        folder.page("lv/pay", "x").page("en/only", "x");
        Pages pages = folder.read();
        Language english = pages.languages().get("en");

        assertThat(pages.state(english, "pay")).isEqualTo(State.MISSING);
        assertThat(pages.state(english, "only")).isEqualTo(State.ORPHAN);
        assertThat(pages.state(pages.languages().source(), "only")).isEqualTo(State.MISSING);
        assertThat(pages.having("pay")).extracting(Language::tag).containsExactly("lv");
    }

    @Test
    void a_derived_language_is_as_fresh_as_the_one_it_is_made_from() {
        source();
        folder.write("uz/pay.md", translation("translated-from: {rev: 2, hash: x}\n"));

        assertThat(folder.read("uz-Cyrl", "pay").state()).isEqualTo(State.BEHIND_MEANING);
    }

    @Test
    void the_source_carries_the_facts_for_every_language() {
        folder.write("lv/pay.md", "---\ntitle: Alga\ntopics: [pay]\nfor: schools\n---\n");
        folder.write("en/pay.md", "---\ntitle: Pay\n---\n");

        assertThat(folder.read("en", "pay").facts().topics()).containsExactly("pay");
        assertThat(folder.read("en", "pay").title()).isEqualTo("Pay");
    }

    @Test
    void the_hash_folds_white_space_and_composes_letters() {
        folder.write("lv/a.md", "---\ntitle: Ā\nsummary: s\ntab: t\n---\n\nViens  divi\n\ntrīs\n");
        folder.write("lv/b.md", "---\ntitle: A\u0304\nsummary: s\n---\nViens divi trīs");
        folder.write("lv/c.md", "---\ntitle: Ā\nsummary: s\n---\nViens divi trīs!");
        folder.write("lv/d.md", "---\ntitle: Ā\nsummary: other\n---\nViens divi trīs");

        String hash = folder.read("lv", "a").file().hash();

        assertThat(hash).matches("[0-9a-f]{12}");
        assertThat(folder.read("lv", "b").file().hash()).isEqualTo(hash);
        assertThat(folder.read("lv", "c").file().hash()).isNotEqualTo(hash);
        assertThat(folder.read("lv", "d").file().hash()).isNotEqualTo(hash);
    }

    @Test
    void related_pages_share_topics_the_most_shared_first() {
        topics("a", "pay, contract, hours");
        topics("b", "hours");
        topics("c", "contract, hours");
        topics("d", "travel");
        topics("index", "pay, contract, hours");
        topics("rights/index", "pay, contract, hours");
        topics("rights/reindex", "pay");
        Pages pages = folder.read();
        Page page = pages.find(pages.languages().source(), "a").orElseThrow();

        assertThat(pages.related(page, 4))
                .extracting(Page::path)
                .containsExactly("c", "b", "rights/reindex");
        assertThat(pages.related(page, 1)).extracting(Page::path).containsExactly("c");
    }

    @Test
    void sections_are_known_by_their_pages() {
        folder.page("lv/rights/pay", "x").page("en/travel/go", "x");
        Pages pages = folder.read();

        assertThat(pages.hasSection("rights/")).isTrue();
        assertThat(pages.hasSection("right/")).isFalse();
        assertThat(pages.havingSection("travel/")).extracting(Language::tag).containsExactly("en");
    }

    @Test
    void what_did_not_change_is_taken_over_from_the_last_reading() {
        folder.page("lv/a", "x").page("lv/b", "y").page("uz/a", "z").page("en/bad", "<b>");
        folder.write("en/odd.md", "---\ntitle: Odd\ncolour: red\n---\n");
        Pages before = folder.read();
        Language latvian = before.languages().source();
        folder.page("lv/b", "new");

        Pages after = folder.read(before);

        assertThat(text(after, latvian, "a")).isSameAs(text(before, latvian, "a"));
        assertThat(text(after, latvian, "b").html()).isEqualTo("<p>new</p>\n");
        for (String tag : new String[] {"uz", "uz-Cyrl"}) {
            Language uzbek = after.languages().get(tag);
            assertThat(text(after, uzbek, "a")).isSameAs(text(before, uzbek, "a"));
        }
        assertThat(folder.printed())
                .as("a problem is found again")
                .anyMatch(problem -> problem.contains("unknown field `colour`"));
    }

    @Test
    void new_titles_of_boxes_make_every_text_of_the_language_new() {
        folder.page("lv/a", "!!! warning\n    x\n");
        Pages before = folder.read();
        new lv.gaisma.SmallFolder(root)
                .replace("translations/lv.properties", "box.warning=", "box.warning=Ak! ");

        Pages after = folder.read(before);

        assertThat(text(after, after.languages().source(), "a").html()).contains("Ak! ");
    }

    private static Text text(Pages pages, Language language, String path) {
        return pages.find(language, path).orElseThrow().text();
    }

    private void topics(String path, String topics) {
        folder.write("lv/" + path + ".md", "---\ntitle: T\ntopics: [" + topics + "]\n---\n");
    }

    private void source() {
        folder.write(
                "lv/pay.md",
                """
                ---
                title: Alga
                revisions:
                  - {rev: 1, date: 2026-01-01, level: meaning, note: first}
                  - {rev: 2, date: 2026-02-01, level: safety, note: number}
                  - {rev: 3, date: 2026-03-01, level: meaning, note: law}
                  - {rev: 4, date: 2026-04-01, level: wording, note: comma}
                ---
                """);
    }

    private static String translation(String field) {
        return "---\ntitle: Pay\n" + field + "---\n";
    }
}
