package lv.gaisma.edition;

import static lv.gaisma.edition.CleanFolder.PAY;
import static lv.gaisma.edition.CleanFolder.PAY_EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import lv.gaisma.SmallFolder;
import lv.gaisma.web.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private static final String NOINDEX = "<meta name=\"robots\" content=\"noindex\">";

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = CleanFolder.of(root);
    }

    // how a translation stands to its source

    @Test
    void a_page_behind_in_safety_says_so_and_leads_to_the_newer_text() {
        revise("safety");
        String html = Reader.main(test().html("/en/rights/pay"));

        assertThat(html)
                .contains("class=\"notice safety\"")
                .contains("Latviešu")
                .containsPattern("<a[^>]* href=\"/lv/rights/pay\"");
    }

    @Test
    void a_page_behind_in_meaning_says_so_more_softly() {
        revise("meaning");
        String html = Reader.main(test().html("/en/rights/pay"));

        assertThat(html)
                .contains("class=\"notice meaning\"")
                .doesNotContain("notice safety")
                .containsPattern("<a[^>]* href=\"/lv/rights/pay\"");
    }

    @Test
    void a_page_behind_in_wording_and_a_current_one_say_nothing() {
        folder.replace(PAY_EN, "review: draft", "review: checked");
        assertThat(Reader.main(test().html("/en/rights/pay"))).doesNotContain("class=\"notice");

        revise("wording");
        assertThat(Reader.main(test().html("/en/rights/pay"))).doesNotContain("class=\"notice");
        assertThat(Reader.main(test().html("/lv/rights/pay"))).doesNotContain("class=\"notice");
    }

    @Test
    void a_draft_says_that_no_native_speaker_has_read_it_and_leads_to_both_texts() {
        assertThat(Reader.main(test().html("/en/rights/pay")))
                .contains("class=\"notice draft\"")
                .contains("href=\"/en/rights/pay?with=lv\"");

        Served both = test().get("/en/rights/pay?with=lv");
        assertThat(both.status()).isEqualTo(200);
        assertThat(Reader.text(both)).contains("Your pay").contains("Jūsu alga").contains(NOINDEX);
    }

    // what a language lacks

    @Test
    void a_page_that_a_language_lacks_shows_the_numbers_and_the_languages_that_have_it() {
        folder.delete(PAY_EN);
        Served served = answered().get("/en/rights/pay");
        String html = Reader.text(served);

        assertThat(served.status()).isEqualTo(200);
        assertThat(html).contains("<html lang=\"en\" dir=\"ltr\">").contains(NOINDEX);
        assertThat(Reader.main(html))
                .contains("tel:112")
                .contains("Help line")
                .containsPattern(
                        "href=\"/lv/rights/pay\"[^>]*lang=\"lv\"|lang=\"lv\"[^>]*href=\"/lv/rights/pay\"")
                .contains("Jūsu alga");
    }

    @Test
    void so_does_a_section_that_a_language_lacks() {
        folder.delete(PAY_EN);
        Served served = answered().get("/en/rights/");

        assertThat(served.status()).isEqualTo(200);
        assertThat(Reader.text(served)).contains(NOINDEX).contains("href=\"/lv/rights/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/en/nothing, en",
        "/en/rights/nothing, en",
        "/lv/nothing/, lv",
        "/fr/, lv",
        "/en/rights/pay/, en",
        "/en//, en",
    })
    void what_nobody_has_is_not_found_in_the_language_of_the_reader(String path, String tag) {
        Served served = test().get(path);

        assertThat(served.status()).isEqualTo(404);
        assertThat(Reader.text(served))
                .contains("<html lang=\"" + tag + "\"")
                .contains("tel:112")
                .contains(NOINDEX);
    }

    // addresses that lead on

    @ParameterizedTest
    @CsvSource({
        "/lv, /lv/",
        "/lv/rights, /lv/rights/",
        "/en/help, /en/help/",
        "/LV/rights/pay, /lv/rights/pay",
        "/EN/, /en/",
        "/EN/rights/gone, /en/rights/gone",
        "/lv/index, /lv/",
        "/lv/wage, /lv/rights/pay",
        "/en/wage, /en/rights/pay",
        "/en/rights/old/wage, /en/rights/pay",
    })
    void other_ways_to_write_an_address_lead_to_the_right_one(String path, String right) {
        folder.replace(
                PAY, "review: checked", "review: checked\nold-addresses: [wage, /rights/old/wage]");

        Served served = test().get(path);

        assertThat(served.status()).isEqualTo(301);
        assertThat(served.headers()).containsEntry("Location", right);
    }

    @Test
    void an_old_address_leads_on_in_a_language_that_lacks_the_page_too() {
        folder.replace(PAY, "review: checked", "review: checked\nold-addresses: [wage]")
                .delete(PAY_EN);

        assertThat(test().get("/en/wage").headers()).containsEntry("Location", "/en/rights/pay");
    }

    @Test
    void the_first_page_leads_to_the_language_of_the_browser_or_lists_all() {
        Editions editions = Workshop.editions(folder);

        assertThat(editions.find(address("/"), "fr,en;q=0.5").headers())
                .containsEntry("Location", "/en/")
                .containsEntry("Vary", "Accept-Language, Accept-Encoding");
        Served list = editions.find(address("/"), "be");
        assertThat(list.status()).isEqualTo(200);
        assertThat(Reader.text(list))
                .contains("href=\"/lv/\"")
                .contains("href=\"/en/\"")
                .contains("tel:112");
    }

    // test copies

    @Test
    void a_test_copy_says_so_on_every_page_and_is_not_indexed() {
        Reader reader = test();
        for (String path : Workshop.editions(folder).current().all().keySet()) {
            Served served = reader.get(path);
            if (served.type().equals(Served.HTML) && !path.equals("/forget")) {
                String tag = path.substring(1, 3);
                String words = tag.equals("lv") ? "Izmēģinājuma kopija" : "Test copy";
                assertThat(Reader.text(served)).as(path).contains(words).contains(NOINDEX);
            }
        }
        assertThat(reader.html("/lv/nothing")).contains("112").contains("Izmēģinājuma kopija");
        assertThat(reader.html("/forget")).contains(NOINDEX);
        assertThat(reader.html("/sitemap.xml")).doesNotContain("<url>");
        assertThat(reader.html("/api/v1/services")).contains("Izmēģinājuma kopija");
    }

    @Test
    void a_portal_that_somebody_answers_has_no_banner_and_is_indexed() {
        Reader reader = answered();

        assertThat(reader.html("/en/rights/pay"))
                .doesNotContain("Test copy")
                .doesNotContain(NOINDEX);
        assertThat(reader.html("/api/v1/services?lang=en")).contains("\"notice\":null");
        assertThat(reader.html("/en/nothing")).contains(NOINDEX);
        assertThat(reader.html("/forget")).contains(NOINDEX);
        assertThat(reader.html("/en/help/?open=now")).contains(NOINDEX);
    }

    // what machines read

    @Test
    void each_page_names_its_twins_and_itself() {
        String html = answered().html("/en/rights/pay");

        assertThat(html)
                .contains("<link rel=\"canonical\" href=\"https://example.org/en/rights/pay\">")
                .contains("hreflang=\"lv\" href=\"https://example.org/lv/rights/pay\"")
                .contains("hreflang=\"en\" href=\"https://example.org/en/rights/pay\"");
    }

    @Test
    void the_site_map_has_every_page_that_may_be_indexed_with_its_twins() {
        folder.delete(PAY_EN);
        String map = answered().html("/sitemap.xml");

        assertThat(Reader.all(map, "<loc>https://example.org([^<]*)</loc>"))
                .containsExactly(
                        "/en/",
                        "/en/help/",
                        "/en/help/emergency-112",
                        "/en/help/line",
                        "/lv/",
                        "/lv/help/",
                        "/lv/help/emergency-112",
                        "/lv/help/line",
                        "/lv/rights/",
                        "/lv/rights/pay");
        assertThat(map)
                .contains("hreflang=\"en\" href=\"https://example.org/en/help/line\"")
                .doesNotContain("/forget");
    }

    @Test
    void robots_and_security_say_where_to_look() {
        assertThat(test().html("/robots.txt")).contains("Sitemap: https://example.org/sitemap.xml");
        assertThat(test().html("/.well-known/security.txt"))
                .contains("Contact: https://example.org/en/about/this-site\n")
                .contains("Expires: 2027-05-22T10:00:00Z\n");
    }

    @Test
    void files_have_an_address_that_changes_with_their_bytes() {
        String page = test().html("/lv/rights/pay");
        String picture = Reader.first(page, "src=\"(/static/pictures/[^\"]+)\"");

        assertThat(picture).matches("/static/pictures/slip\\.[0-9a-f]{10}\\.svg");
        assertThat(test().get(picture).type()).isEqualTo("image/svg+xml");

        folder.write("static/pictures/slip.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(Reader.first(test().html("/lv/rights/pay"), "src=\"(/static/pictures/[^\"]+)\""))
                .isNotEqualTo(picture);
    }

    // pages

    @Test
    void the_tab_has_neutral_words_and_the_heading_the_plain_ones() {
        String html = test().html("/en/rights/pay");

        assertThat(html).contains("<title>Pay · Gaisma</title>").contains("Your pay</h1>");
    }

    @Test
    void the_text_before_the_first_heading_comes_before_the_table_of_contents() {
        folder.replace(PAY, "## Kad maksā {#when}", "## Kad maksā {#when}\n\n## Trīs {#three}\n");
        String main = Reader.main(test().html("/lv/rights/pay"));

        assertThat(main.indexOf("box call-now"))
                .isPositive()
                .isLessThan(main.indexOf("href=\"#how-much\""));
        assertThat(main.indexOf("href=\"#how-much\"")).isLessThan(main.indexOf("id=\"how-much\""));
    }

    @Test
    void a_home_page_has_the_tiles_whose_pages_and_words_exist() {
        folder.write(
                "content/home.yaml",
                """
                actions:
                  - {id: rights, page: rights/, icon: shield}
                  - {id: signs, page: signs/at-work, icon: eye}
                tiles:
                  - {id: pay, page: rights/pay, icon: coin}
                  - {id: no-words, page: rights/pay, icon: coin}
                """);

        String main = Reader.main(test().html("/lv/"));

        assertThat(main).contains("href=\"/lv/rights/\"").contains("href=\"/lv/rights/pay\"");
        assertThat(main).doesNotContain("signs/at-work").doesNotContain("no-words");
    }

    @Test
    void a_token_that_means_nothing_leaves_the_rest_of_the_page() {
        folder.replace(
                PAY, "Vismaz {{fact:minimum-wage}}", "Vismaz {{fact:nothing}} un {{nobody:x}}");

        assertThat(test().html("/lv/rights/pay")).contains("Vismaz  un .").doesNotContain("{{");
    }

    @Test
    void who_is_open_is_filtered_without_a_script() {
        String open = Reader.main(test().html("/en/help/?open=now&speaks=en&unknown=x"));
        String russian = Reader.main(test().html("/en/help/?speaks=ru"));

        assertThat(open).contains("Help line").doesNotContain("Emergency number");
        assertThat(russian).contains("Help line").contains("interpreter");
    }

    private void revise(String level) {
        folder.replace(
                PAY,
                "note: first text}\n",
                "note: first text}\n  - {rev: 2, date: 2026-11-20, level: "
                        + level
                        + ", note: n}\n");
    }

    private Reader test() {
        return new Reader(Workshop.editions(folder));
    }

    private Reader answered() {
        return new Reader(
                Workshop.editions(folder, "An office", Clock.fixed(Workshop.NOON, ZoneOffset.UTC)));
    }

    private static lv.gaisma.web.Address address(String path) {
        return new lv.gaisma.web.Address(200, path, java.util.Map.of());
    }
}
