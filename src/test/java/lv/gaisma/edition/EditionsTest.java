package lv.gaisma.edition;

import static lv.gaisma.edition.CleanFolder.PAY;
import static lv.gaisma.edition.CleanFolder.PAY_EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Unreadable;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files, bad files, edits, and the clock. */
class EditionsTest {

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = CleanFolder.of(root);
    }

    // lenient serving

    @Test
    void five_hundred_plain_pages_and_nothing_else_are_a_portal() {
        SmallFolder plain = SmallFolder.of(root.resolve("plain"));
        for (int i = 0; i < 500; i++) {
            plain.write(
                    "content/lv/section-" + i % 7 + "/page-" + i + ".md",
                    "---\ntitle: Lapa " + i + "\n---\n");
        }

        Instant start = Instant.now();
        Editions editions = Workshop.editions(plain);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(editions.broken()).isEmpty();
        Reader reader = new Reader(editions);
        assertThat(reader.html("/lv/section-3/page-3")).contains("Lapa 3</h1>");
        assertThat(reader.html("/lv/")).contains("href=\"/lv/section-6/\"");
        assertThat(reader.html("/lv/section-6/")).contains("href=\"/lv/section-6/page-6\"");
        assertThat(reader.get("/en/section-6/page-6").status()).isEqualTo(200);
        assertThat(reader.get("/lv/help/").status()).isEqualTo(404);
    }

    @Test
    void a_page_is_made_for_its_first_reader_and_the_others_before_anybody_asks() {
        Editions editions = Workshop.editions(folder);
        assertThat(editions.ready("/lv/rights/pay")).isEmpty();
        assertThat(editions.ready("/robots.txt")).isPresent();

        Served page = new Reader(editions).get("/lv/rights/pay");

        assertThat(editions.ready("/lv/rights/pay")).containsSame(page);
        assertThat(editions.ready("/en/rights/pay")).isEmpty();
        assertThat(editions.finish()).isZero();
        assertThat(editions.ready("/en/rights/pay")).isPresent();
        assertThat(editions.ready("/lv/rights/pay")).containsSame(page);
    }

    @Test
    void words_of_the_source_language_and_a_list_are_all_that_is_needed() {
        SmallFolder bare = new SmallFolder(root.resolve("bare")).languages(SmallFolder.LATVIAN);
        bare.write("translations/lv.properties", "skip=Uz tekstu\n");

        Reader reader = new Reader(Workshop.editions(bare));

        assertThat(reader.get("/lv/").status()).isEqualTo(200);
        assertThat(reader.get("/lv/nothing").status()).isEqualTo(404);
    }

    @Test
    void help_pages_without_services_are_a_section_like_any_other() {
        SmallFolder plain = SmallFolder.of(root.resolve("plain"));
        plain.write("content/lv/help/when-you-call.md", "---\ntitle: Kad zvanāt\n---\n");

        assertThat(new Reader(Workshop.editions(plain)).html("/lv/help/"))
                .contains("href=\"/lv/help/when-you-call\"");
    }

    @Test
    void a_new_language_from_right_to_left_is_a_line_a_file_of_words_and_pages() {
        folder.languages(
                SmallFolder.LATVIAN
                        + SmallFolder.ENGLISH
                        + "  - {tag: qxa, name: Ἀ‏ختر, script: Arab, direction: rtl, exit: \"https://example.org/qxa\"}\n");
        folder.write(
                "translations/qxa.properties",
                folder.read("translations/en.properties")
                        .replaceFirst("skip=.*", "skip=اذهب إلى النص"));
        folder.write(
                "content/qxa/rights/pay.md",
                "---\ntitle: أجرك\ntab: أجر\n---\n\nاتصل {{phone:emergency-112}}\n");

        Reader reader = new Reader(Workshop.editions(folder));
        String html = reader.html("/qxa/rights/pay");

        assertThat(html)
                .contains("<html lang=\"qxa\" dir=\"rtl\">")
                .contains("أجرك</h1>")
                .contains("اذهب إلى النص")
                .contains("<bdi>112</bdi>")
                .contains("href=\"https://example.org/qxa\"");
        assertThat(reader.get("/qxa/").status()).isEqualTo(200);
        assertThat(reader.get("/qxa/help/line").status()).isEqualTo(200);
        assertThat(reader.html("/lv/rights/pay")).contains("href=\"/qxa/rights/pay\"");
    }

    @Test
    void a_file_that_is_broken_at_the_start_is_left_out_and_named() {
        folder.write("content/lv/broken.md", "---\ntitle: [\n---\n");
        folder.write("content/facts.yaml", "minimum-wage: [\n");
        folder.write("content/home.yaml", "tiles: {\n");

        Editions editions = Workshop.editions(folder);

        assertThat(editions.broken())
                .containsExactly("content/facts.yaml", "content/home.yaml", "content/lv/broken.md");
        assertThat(new Reader(editions).html("/lv/rights/pay")).contains("Jūsu alga");
        assertThat(new Reader(editions).get("/lv/broken").status()).isEqualTo(404);
    }

    @Test
    void only_the_list_of_languages_and_the_words_of_the_source_stop_the_start() {
        folder.delete("translations/en.properties");
        assertThat(Workshop.editions(folder).broken()).isEmpty();

        folder.delete("translations/lv.properties");
        assertThatThrownBy(() -> Workshop.editions(folder))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("translations/lv.properties cannot be read");

        folder.write("translations/languages.yaml", "languages: [");
        assertThatThrownBy(() -> Workshop.editions(folder))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("translations/languages.yaml cannot be read");
    }

    // edits

    @Test
    void an_edit_shows_and_what_did_not_change_stays_the_very_same_bytes() {
        Editions editions = Workshop.editions(folder);
        Map<String, Served> before = editions.current().all();

        folder.replace(PAY_EN, "At least", "No less than");
        editions.refresh();

        Map<String, Served> after = editions.current().all();
        assertThat(Reader.text(at(after, "/en/rights/pay"))).contains("No less than");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<String> same =
                before.keySet().stream()
                        .filter(path -> at(before, path).type().equals(Served.HTML))
                        .filter(path -> at(after, path).identity() == at(before, path).identity())
                        .toList();
        assertThat(same)
                .contains("/lv/rights/pay", "/lv/", "/en/", "/en/help/", "/lv/help/line", "/forget")
                .doesNotContain("/en/rights/pay");
    }

    @Test
    void new_words_of_the_interface_show_on_every_page() {
        Editions editions = Workshop.editions(folder);

        folder.replace("translations/en.properties", "skip=Go to the text", "skip=Straight to it");
        editions.refresh();

        Reader reader = new Reader(editions);
        assertThat(reader.html("/en/rights/pay")).contains("Straight to it");
        assertThat(reader.html("/en/nothing")).contains("Straight to it");
        assertThat(reader.html("/lv/rights/pay")).doesNotContain("Straight to it");
    }

    @Test
    void pages_services_and_languages_come_and_go() {
        Editions editions = Workshop.editions(folder);
        Reader reader = new Reader(editions);

        folder.write("content/lv/rights/new.md", "---\ntitle: Jauna\n---\n");
        folder.replace("content/services/line.yaml", "en: Help line", "en: Another line");
        editions.refresh();
        assertThat(reader.html("/lv/rights/new")).contains("Jauna");
        assertThat(reader.html("/lv/rights/")).contains("/lv/rights/new");
        assertThat(reader.html("/en/help/")).contains("Another line");

        folder.delete("content/lv/rights/new.md").languages(SmallFolder.LATVIAN);
        editions.refresh();
        assertThat(reader.get("/lv/rights/new").status()).isEqualTo(404);
        assertThat(reader.get("/en/").status()).isEqualTo(404);
    }

    @Test
    void an_edit_that_breaks_a_file_leaves_the_last_good_edition_until_it_is_mended() {
        Editions editions = Workshop.editions(folder);
        Reader reader = new Reader(editions);
        String good = folder.read(PAY);

        for (String bad :
                List.of("---\ntitle: [\n---\n", "no front matter", "---\nsummary: s\n---\n")) {
            folder.write(PAY, bad);
            editions.refresh();

            assertThat(editions.broken()).containsExactly(PAY);
            assertThat(reader.html("/lv/rights/pay")).contains("Jūsu alga");
        }

        folder.write(PAY, good.replace("Jūsu alga", "Jūsu jaunā alga"));
        editions.refresh();

        assertThat(editions.broken()).isEmpty();
        assertThat(reader.html("/lv/rights/pay")).contains("Jūsu jaunā alga");
    }

    @Test
    void so_does_an_edit_that_breaks_words_languages_or_data() {
        Editions editions = Workshop.editions(folder);
        Reader reader = new Reader(editions);

        for (String file :
                List.of(
                        "translations/languages.yaml",
                        "translations/lv.properties",
                        "translations/en.properties",
                        "content/facts.yaml",
                        "content/home.yaml",
                        "content/services/line.yaml",
                        "content/holidays.yaml",
                        "content/help-first.yaml")) {
            String good = folder.read(file);
            folder.write(file, file.endsWith("yaml") ? "a: [" : good + "bar.exit=Exit {0\n");
            editions.refresh();

            assertThat(editions.broken()).as(file).containsExactly(file);
            assertThat(reader.html("/en/rights/pay"))
                    .as(file)
                    .contains("780")
                    .contains("tel:+37120000000");
            assertThat(reader.html("/lv/")).as(file).contains("tel:112");

            folder.write(file, good);
            editions.refresh();
            assertThat(editions.broken()).as(file).isEmpty();
        }
    }

    @Test
    void a_file_that_was_broken_from_the_start_does_not_hold_up_other_edits() {
        folder.write("content/lv/broken.md", "---\n");
        Editions editions = Workshop.editions(folder);

        folder.replace(PAY, "Jūsu alga", "Jūsu nauda");
        editions.refresh();

        assertThat(new Reader(editions).html("/lv/rights/pay")).contains("Jūsu nauda");
        assertThat(editions.broken()).containsExactly("content/lv/broken.md");
    }

    @Test
    void no_edit_of_any_file_can_take_the_pages_away() {
        Random random = new Random(7);
        List<String> files =
                folder.folder().files(root, "").stream()
                        .map(file -> root.relativize(file).toString())
                        .filter(file -> !file.startsWith("translations/languages"))
                        .toList();
        Editions editions = Workshop.editions(folder);
        for (int i = 0; i < 120; i++) {
            String file = files.get(random.nextInt(files.size()));
            String good = folder.read(file);
            folder.write(file, spoil(good, random));

            editions.refresh();

            assertThat(new Reader(editions).get("/lv/").status()).as(file).isEqualTo(200);
            if (!file.equals("translations/lv.properties")) {
                assertThat(new Reader(Workshop.editions(folder)).get("/lv/").status())
                        .as("%s at the start", file)
                        .isEqualTo(200);
            }
            folder.write(file, good);
        }
        editions.refresh();
        assertThat(editions.broken()).isEmpty();
    }

    private static String spoil(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(Math.min(40, text.length() - from)) + 1;
        String[] junk = {
            "",
            "{",
            "}}",
            "[",
            ": ",
            "\n",
            "---\n",
            "\t",
            "'",
            "\"",
            "{{",
            "- ",
            "&a ",
            "*a",
            "\uE0009\uE001",
            "<b>",
            "|",
            "0",
            "{n, plural, }",
            "=",
            "\\u12",
            "999999999999999999",
            "\u0000",
            "../",
            "javascript:"
        };
        return text.substring(0, from) + junk[random.nextInt(junk.length)] + text.substring(to);
    }

    // the clock

    @Test
    void who_is_open_changes_exactly_at_the_change() {
        // Monday: the line closes at 17:00 in Riga
        TurningClock clock = new TurningClock("2026-11-23T14:59:00Z");
        Editions editions = Workshop.editions(folder, null, clock);
        Reader reader = new Reader(editions);
        String open = state(reader);

        clock.turn("2026-11-23T14:59:40Z");
        editions.prepare();
        assertThat(state(reader)).isEqualTo(open);
        clock.turn("2026-11-23T14:59:59.999Z");
        assertThat(state(reader)).isEqualTo(open);

        clock.turn("2026-11-23T15:00:00Z");

        assertThat(state(reader)).isNotEqualTo(open);
        assertThat(editions.current().nextChange()).contains(Instant.parse("2026-11-24T07:00:00Z"));
    }

    @Test
    void a_page_may_be_kept_only_until_the_next_change() {
        TurningClock clock = new TurningClock("2026-11-23T14:59:00Z");
        Served page = new Reader(Workshop.editions(folder, null, clock)).get("/en/help/line");

        assertThat(page.caching()).isEqualTo(Caching.until(Instant.parse("2026-11-23T15:00:00Z")));
    }

    @Test
    void a_machine_that_slept_shows_this_moment_when_it_wakes() {
        TurningClock clock = new TurningClock("2026-11-23T14:59:00Z");
        Editions editions = Workshop.editions(folder, null, clock);

        clock.turn("2026-11-26T09:00:00Z");
        editions.prepare();

        assertThat(editions.current().from()).isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(editions.current().nextChange()).contains(Instant.parse("2026-11-26T15:00:00Z"));
    }

    @Test
    void an_edit_between_the_making_and_the_change_is_not_lost() {
        TurningClock clock = new TurningClock("2026-11-23T14:59:40Z");
        Editions editions = Workshop.editions(folder, null, clock);
        editions.prepare();

        folder.replace(PAY, "Jūsu alga", "Jūsu nauda");
        editions.refresh();
        clock.turn("2026-11-23T15:00:00Z");

        assertThat(new Reader(editions).html("/lv/rights/pay")).contains("Jūsu nauda");
        editions.prepare();
        assertThat(editions.current().from()).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(new Reader(editions).html("/lv/rights/pay")).contains("Jūsu nauda");
    }

    private static String state(Reader reader) {
        return Reader.first(
                Reader.main(reader.html("/en/help/line")), "<p class=\"state[^>]*>(.*?)</p>");
    }

    private static Served at(Map<String, Served> served, String path) {
        return Objects.requireNonNull(served.get(path), path);
    }
}
