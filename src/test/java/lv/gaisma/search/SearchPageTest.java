package lv.gaisma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lv.gaisma.Portal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over HTTP, as a browser without scripts and as a program ask. */
class SearchPageTest {

    private static final Portal PORTAL = Portal.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void the_index_is_there() {
        SearchDesks desks = PORTAL.context().getBean(SearchDesks.class);
        assertThat(desks.searching().index(Duration.ofMinutes(3))).isPresent();
    }

    @Test
    void every_page_has_a_box_that_asks_by_post() {
        for (String path :
                new String[] {
                    "/lv/", "/ur/rights/pay", "/hi/help/", "/en/no-such-page", "/ru/check"
                }) {
            assertThat(text(PORTAL.get(path)))
                    .contains(
                            "role=\"search\" method=\"post\" action=\""
                                    + path.substring(0, 4)
                                    + "search\"")
                    .containsOnlyOnce("id=\"q\"");
        }
    }

    @Test
    void the_words_stand_in_the_box_and_are_marked_and_nothing_is_to_be_kept() throws Exception {
        HttpResponse<byte[]> page = post("/lv/search", "q=pase");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("etag")).isEmpty();
        assertThat(text(page))
                .contains("value=\"pase\"")
                .contains("href=\"/lv/rights/documents\"")
                .contains("<mark>")
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void a_link_can_ask_too_and_turns_pages() {
        String first = text(PORTAL.get("/en/search?q=work"));
        String second = text(PORTAL.get("/en/search?q=work&page=2"));
        assertThat(second).contains("Page 2 of").isNotEqualTo(first);
        assertThat(text(PORTAL.get("/en/search?q=work&page=9999"))).contains("Page 1 of");
    }

    @Test
    void a_section_can_be_chosen() throws Exception {
        String page = text(post("/en/search", "q=passport&section=rights"));
        assertThat(page).contains("aria-pressed=\"true\"").contains("/en/rights/documents");
        assertThat(page.substring(page.indexOf("class=\"hits\""), page.indexOf("class=\"end\"")))
                .doesNotContain("href=\"/en/travel/");
    }

    @Test
    void nothing_found_shows_whom_to_call_112_first() throws Exception {
        String main = main(text(post("/lv/search", "q=" + encoded("qqqxyz vvvkkk"))));
        assertThat(main)
                .contains("tel:112")
                .contains("class=\"card help\"")
                .contains("/lv/rights/");
        assertThat(main.indexOf("112")).isLessThan(main.indexOf("+371"));
    }

    @Test
    void what_another_language_has_stands_under_its_name() throws Exception {
        String main = main(text(post("/lv/search", "q=" + encoded("забрали паспорт"))));
        assertThat(main)
                .contains("lang=\"ru\"")
                .contains("Русский")
                .contains("/ru/rights/documents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "?!.,",
                "a AND (",
                "*:*",
                "field:x",
                "\"",
                "\\",
                "\u0000\u0007",
                "\uD83D\uDE00",
                "\u202Eabc\u202C",
                "pase паспорт पासपोर्ट",
                "<script>alert(1)</script>"
            })
    void whatever_is_asked_is_answered_with_a_page_that_helps(String question) throws Exception {
        HttpResponse<byte[]> page = post("/lv/search", "q=" + encoded(question));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page))
                .contains("tel:112")
                .contains("id=\"q\"")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%FF%FE", "%zz", "q", "%C3"})
    void half_characters_and_broken_bytes_are_no_error(String bytes) throws Exception {
        assertThat(post("/ur/search", "q=" + bytes).statusCode()).isEqualTo(200);
        assertThat(post("/ur/search", bytes).statusCode()).isEqualTo(200);
    }

    @Test
    void ten_thousand_words_are_cut_and_the_page_says_so() throws Exception {
        long before = System.nanoTime();
        HttpResponse<byte[]> page = post("/en/search", "q=" + "passport+".repeat(10_000));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("first 200 characters").contains("/en/rights/documents");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void another_case_leads_to_the_right_address_and_no_language_to_an_error_page() {
        assertThat(PORTAL.get("/UR/search?q=x").headers().firstValue("location"))
                .contains("/ur/search");
        assertThat(PORTAL.get("/xx/search?q=x").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_get_paths_titles_and_plain_excerpts() {
        HttpResponse<byte[]> answer = PORTAL.get("/api/v1/search?lang=en&q=passport&size=2");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("access-control-allow-origin")).contains("*");
        assertThat(answer.headers().firstValue("etag")).isEmpty();
        assertThat(text(answer))
                .startsWith("{\"total\":")
                .contains(
                        "\"hits\":[{\"path\":\"rights/documents\",\"title\":\"Your passport is yours\",\"excerpt\":\"")
                .contains("\"score\":");
        assertThat(text(answer).split("\"path\"")).hasSize(3);
        assertThat(text(PORTAL.get("/api/v1/search?lang=en&q=")))
                .isEqualTo("{\"total\":0,\"hits\":[]}");
        assertThat(text(PORTAL.get("/api/v1/suggest?lang=en&q=your%20pass")))
                .startsWith("{\"suggestions\":[\"Your passport is yours\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?lang=xx&q=a",
                "search?lang=en",
                "search?lang=en&q=a&size=0",
                "search?lang=en&q=a&size=x",
                "search?q=a&other=1",
                "suggest?lang=xx&q=a"
            })
    void a_wrong_parameter_is_named(String address) {
        HttpResponse<byte[]> answer = PORTAL.get("/api/v1/" + address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
    }

    private static HttpResponse<byte[]> post(String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORTAL.port() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
