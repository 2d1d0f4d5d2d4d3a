package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static final String KEEP = "public, max-age=300, stale-while-revalidate=600";
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lv/",
                "/ur/",
                "/lv/rights/",
                "/lv/rights/pay",
                "/lv/rights/pay?with=en",
                "/ur/rights/contract",
                "/lv/help/",
                "/lv/help/?open=now",
                "/lv/help/?speaks=hi",
                "/lv/help/safe-house",
                "/lv/about/languages",
                "/lv/check",
                "/lv/copy",
                "/forget",
                "/lv/nope",
                "/lv/%zz",
            })
    void the_style_of_every_kind_of_page_is_the_one_that_the_policy_allows(String path)
            throws NoSuchAlgorithmException {
        Wire.Answer answer = Portal.shared().ask("GET", path);

        String html = new String(answer.body(), StandardCharsets.ISO_8859_1);
        Matcher style = STYLE.matcher(html);
        assertThat(style.find()).isTrue();
        byte[] bytes = style.group(1).getBytes(StandardCharsets.ISO_8859_1);
        String hash =
                Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(answer.header("Content-Security-Policy"))
                .contains("style-src 'sha256-" + hash + "';");
        assertThat(style.find()).isFalse();
        assertThat(html).doesNotContain(" style=\"", " onclick=", " onload=", "javascript:");
        assertThat(html).doesNotContainPattern("<script(?![^>]* src=)");
        Expected.everyHeader(answer, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/|" + KEEP,
                "/lv|" + KEEP,
                "/UR/|" + KEEP,
                "/robots.txt|" + KEEP,
                "/sitemap.xml|" + KEEP,
                "/.well-known/security.txt|" + KEEP,
                "/openapi.yml|" + KEEP,
                "/forget|no-store",
                "/nope|public, max-age=0",
                "/%zz|public, max-age=0",
                "/api/v1/services?open=x|public, max-age=0",
                "/api/v1/nope|public, max-age=0",
            })
    void an_answer_may_be_kept_for_as_long_as_its_kind_allows(String path, String control) {
        assertThat(Portal.shared().ask("GET", path).header("Cache-Control")).isEqualTo(control);
    }

    @Test
    void what_has_its_fingerprint_in_the_address_is_kept_for_a_year() {
        String home = Portal.shared().ask("GET", "/lv/").text();
        Matcher file = Pattern.compile("\"(/static/[^\"]+)\"").matcher(home);
        int files = 0;
        while (file.find()) {
            Wire.Answer answer = Portal.shared().ask("GET", file.group(1));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Cache-Control"))
                    .isEqualTo("public, max-age=31536000, immutable");
            Expected.everyHeader(answer, false);
            files++;
        }
        assertThat(files).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/services", "/api/v1/pages/lv", "/api/nope", "/openapi.yml"})
    void other_sites_may_read_the_data(String path) {
        Expected.everyHeader(Portal.shared().ask("GET", path, "Origin: https://example.org"), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lv/", "/sitemap.xml", "/robots.txt", "/API/v1/services", "/forget"})
    void other_sites_may_not_read_anything_else(String path) {
        Expected.everyHeader(Portal.shared().ask("GET", path, "Origin: null"), false);
    }

    @Test
    void only_a_portal_behind_https_insists_on_https() {
        assertThat(Portal.shared().ask("GET", "/lv/").header("Strict-Transport-Security"))
                .isEmpty();
        try (Portal portal = Portal.with(Map.of("gaisma.base-url", "https://example.org/"))) {
            for (String path : new String[] {"/lv/", "/nope", "/", "/api/v1/services"}) {
                assertThat(portal.ask("GET", path).header("Strict-Transport-Security"))
                        .startsWith("max-age=63072000");
            }
            assertThat(portal.ask("GET", "/lv/").text())
                    .contains("<link rel=\"canonical\" href=\"https://example.org/lv/\">");
        }
    }

    @Test
    void an_ordinary_client_reads_an_ordinary_page() {
        var answer = Portal.shared().get("/lv/rights/pay");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<html lang=\"lv\"");
    }
}
