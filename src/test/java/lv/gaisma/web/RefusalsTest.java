package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be answered gets a page in the language of the reader, with 112 in it. */
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nope|404",
                "/lv/nope|404",
                "/lv/rights/pay/nope|404",
                "/xx/|404",
                "/mo/|404",
                "/static/nope.0123456789.js|404",
                "/favicon.ico|404",
                "/health/live|404",
                "/health/ready|404",
                "/%68ealth/live|404",
                "/prometheus|404",
                "/lv/a%2fb|404",
                "/lv%2F|404",
                "/lv/%00|404",
                "/lv/%5c|404",
                "/lv/\\|404",
                "/lv/../en/|404",
                "/lv/..|404",
                "/lv/./|404",
                "/..%2f..%2fetc/passwd|404",
                "/lv/%2e%2e/en/|404",
                "/lv/.%2E/|404",
                "//|404",
                "/lv//rights/|404",
                "/lv/;/|404",
                "/lv/{x}|404",
                "/lv/\"x\"|404",
                "/lv/%252f|404",
                "/lv/%0a|400",
                "/lv/%0d%0aSet-Cookie:a=b|400",
                "/lv/%7f|400",
                "/lv/%|400",
                "/lv/%f|400",
                "/lv/%zz|400",
                "/lv/%-1|400",
                "/lv/%ff|400",
                "/lv/%c3%28|400",
                "/lv/%ed%a0%80|400",
                "/lv/%c0%af|400",
                "/lv/%f8%88%80%80%80|400",
                "*|400",
                "lv/|400",
                "?|400",
                "ftp://host/lv/|400",
            })
    void a_bad_address_is_refused_by_a_whole_page(String address, int status) {
        Wire.Answer answer = Portal.shared().ask("GET", address, "Accept-Language: lv");

        assertRefused(answer, status, "lv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e2\u0082\u00ac", "\u00ff\u00fe", "\u00c3", "a|b", "^`<>"})
    void characters_that_no_address_has_are_refused_by_a_whole_page(String bytes) {
        assertRefused(Portal.shared().ask("GET", "/lv/" + bytes), 404, "lv");
    }

    @ParameterizedTest
    @CsvSource({
        "/ur/nope, en, ur",
        "/UR/nope/%zz, en, ur",
        "/nope, hi, hi",
        "/nope, be, lv",
        "/%zz, 'fr, ky;q=0.1', ky",
        "/, ru, ru",
    })
    void the_page_speaks_the_language_of_the_address_or_else_of_the_browser(
            String address, String browser, String language) {
        String method = address.equals("/") ? "DELETE" : "GET";
        Wire.Answer answer = Portal.shared().ask(method, address, "Accept-Language: " + browser);

        assertThat(answer.text()).contains("<html lang=\"" + language + "\"");
        assertThat(answer.header("Vary"))
                .isEqualTo(
                        address.toLowerCase(Locale.ROOT).startsWith("/ur/")
                                ? "Accept-Encoding"
                                : "Accept-Language, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(ints = {6001, 8000, 8192, 16000})
    void an_address_of_eight_kilobytes_is_too_long_and_the_connection_lives(int length) {
        try (Wire wire = Portal.shared().wire()) {
            String path = "/hi/" + "a".repeat(length - 4);
            assertRefused(wire.ask("GET", path), 414, "hi");
            assertRefused(wire.ask("GET", "/hi/?" + path), 414, "hi");
            assertThat(wire.ask("GET", "/hi/").status()).isEqualTo(200);
        }
    }

    @Test
    void an_endless_address_is_too_long_and_the_connection_ends() {
        try (Wire wire = Portal.shared().wire()) {
            assertRefused(wire.ask("GET", "/" + "a".repeat(100_000)), 414, "lv");
            assertThat(wire.ends()).isTrue();
        }
    }

    @Test
    void endless_headers_are_too_large_and_the_connection_ends() {
        for (String header :
                List.of("X: " + "a".repeat(100_000), "X: a\r\n".repeat(9000) + "X: a")) {
            try (Wire wire = Portal.shared().wire()) {
                assertRefused(wire.ask("GET", "/lv/", header), 431, "lv");
                assertThat(wire.ends()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /lv/\r\n\r\n",
                "GET /lv/ HTTP/2.0\r\nHost: a\r\n\r\n",
                "GET /lv/ HTTQ/1.1\r\nHost: a\r\n\r\n",
                "GET /lv/ x HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\na b: c\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\n: c\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "GET /lv/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /lv/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "G@T /lv/ HTTP/1.1\r\nHost: a\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET /lv/ HTTP/1.1\nHost: a\n\n",
            })
    void what_is_no_request_is_refused_and_the_connection_ends(String text) {
        try (Wire wire = Portal.shared().wire()) {
            assertRefused(wire.say(text).next(), 400, "lv");
            assertThat(wire.ends()).isTrue();
        }
    }

    private static void assertRefused(Wire.Answer answer, int status, String language) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text())
                .contains("<html lang=\"" + language + "\"")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("href=\"tel:112\"")
                .contains("</html>")
                .doesNotContain("Exception", "lv.gaisma", "Micronaut");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=0");
        assertThat(answer.header("ETag")).isEmpty();
        Expected.everyHeader(answer, false);
    }
}
