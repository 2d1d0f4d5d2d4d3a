package lv.gaisma.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The self-check over HTTP, as a browser without scripts sends it. */
class CheckControllerTest {

    private static final String ALL_NO =
            "q.danger=no&q.passport=no&q.pay=no&q.debt=no&q.movement=no&q.alone=no&q.threats=no&q.violence=no"
                    + "&q.intimate=no&q.hours=no&q.living=no&q.promise=no&q.power=no&q.forced=no&q.marriage=no&q.child=no";

    private final Portal portal = Portal.shared();

    @Test
    void the_first_question_lies_ready_and_is_not_to_be_kept() throws Exception {
        HttpResponse<byte[]> page = portal.get("/lv/check");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(new String(page.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("name=\"q.danger\"")
                .contains("method=\"post\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "tg", "hi", "ur", "uz-Cyrl"})
    void a_danger_now_names_112_before_everything_else(String tag) throws Exception {
        String result = post(tag, "q.danger=yes&step=result").body();
        assertThat(result).contains("class=\"notice safety\"");
        assertThat(result.indexOf("112")).isLessThan(result.indexOf("+371"));
    }

    @Test
    void the_result_names_the_signs_and_the_pages_and_no_verdict() throws Exception {
        String result = post("en", ALL_NO.replace("q.passport=no", "q.passport=yes")).body();
        assertThat(result)
                .contains("Somebody keeps your papers")
                .contains("href=\"/en/rights/documents\"")
                .contains("This is not a verdict");
    }

    @Test
    void no_authority_stands_among_the_contacts() throws Exception {
        String main = main(post("en", ALL_NO).body());
        assertThat(main).doesNotContain("class=\"card authority\"").contains("class=\"card help\"");
    }

    @Test
    void a_child_is_shown_the_line_for_children_first() throws Exception {
        String main = main(post("en", ALL_NO.replace("q.child=no", "q.child=yes")).body());
        assertThat(main.indexOf("116111")).isPositive().isLessThan(main.indexOf("+371 28612120"));
    }

    @Test
    void answers_travel_in_hidden_fields_and_never_in_an_address() throws Exception {
        String page = post("lv", "q.danger=no&q.passport=yes").body();
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"q.passport\" value=\"yes\">")
                .contains("action=\"/lv/check\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "step=next",
                "step=nonsense",
                "q.danger=maybe",
                "q.child=no",
                "q.danger=yes&q.danger=no",
                "%zz=%",
                "&&&===",
                "q.danger=yes\u0000",
            })
    void whatever_is_sent_the_answer_is_a_question_or_a_result(String body) throws Exception {
        HttpResponse<String> answer = post("lv", body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
        assertThat(answer.body()).contains("<html lang=\"lv\"");
    }

    /** The pages have {@code Referrer-Policy: no-referrer}, so browsers name no origin. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "https://example.org"})
    void a_form_of_any_origin_is_taken(String origin) {
        Wire.Answer answer =
                portal.ask(
                        "POST",
                        "/lv/check",
                        "Origin: " + origin,
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_hundred_thousand_letters_are_no_mistake() throws Exception {
        assertThat(post("lv", "q.danger=" + "a".repeat(100_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_language_is_not_found() throws Exception {
        assertThat(post("xx", "step=next").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String tag, String body)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:"
                                                    + portal.port()
                                                    + "/"
                                                    + tag
                                                    + "/check"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }
}
