package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsTest {

    private static final String ENCODING = "Accept-Encoding: gzip";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lv",
                "/lv/",
                "/lv/rights/pay",
                "/lv/help/",
                "/lv/help/?open=now",
                "/lv/rights/pay?with=en",
                "/ur/rights/contract",
                "/lv/nope",
                "/lv/%zz",
                "/UR/",
                "/forget",
                "/robots.txt",
                "/sitemap.xml",
                "/api/v1/services",
                "/api/v1/services?open=x",
            })
    void head_is_get_without_the_body(String path) {
        try (Wire wire = Portal.shared().wire()) {
            Wire.Answer get = wire.ask("GET", path, ENCODING);
            Wire.Answer head = wire.ask("HEAD", path, ENCODING);
            Wire.Answer after = wire.ask("GET", path, ENCODING);

            assertThat(head.status()).isEqualTo(get.status());
            head.headers().remove("date");
            get.headers().remove("date");
            assertThat(head.headers()).isEqualTo(get.headers());
            assertThat(after.status()).isEqualTo(get.status());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND",
                "PURGE", "BREW", "get", "Get", "head", "GETT", "X", "M-SEARCH"
            })
    void any_other_method_is_refused_and_told_what_is_allowed(String method) {
        try (Wire wire = Portal.shared().wire()) {
            for (String path : new String[] {"/ky/", "/ky/help/?open=now", "/ky/nope"}) {
                Wire.Answer answer = wire.ask(method, path);

                assertThat(answer.status()).isEqualTo(405);
                assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
                assertThat(answer.text()).contains("<html lang=\"ky\"", "tel:112");
                Expected.everyHeader(answer, false);
            }
            assertThat(wire.ask("GET", "/ky/").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"OPTIONS,*", "CONNECT,example.org:443", "CONNECT,*", "TRACE,/", "POST,/%zz"})
    void a_refused_method_is_refused_whatever_it_is_asked_of(String method, String target) {
        Wire.Answer answer = Portal.shared().ask(method, target);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void trace_gives_nothing_back_of_what_was_sent() {
        Wire.Answer answer = Portal.shared().ask("TRACE", "/lv/", "Cookie: a=secret-of-the-reader");

        assertThat(answer.text()).doesNotContain("secret-of-the-reader");
    }

    @Test
    void a_method_cannot_be_smuggled_in_by_a_header() {
        Wire.Answer answer = Portal.shared().ask("GET", "/lv/", "X-HTTP-Method-Override: DELETE");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void ranges_are_not_offered_and_not_heeded() {
        for (String range : new String[] {"bytes=0-9", "bytes=-1", "bytes=9999999-", "x=y"}) {
            Wire.Answer answer = Portal.shared().ask("GET", "/lv/", "Range: " + range);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).endsWith("</html>\n");
            assertThat(answer.header("Content-Range")).isEmpty();
        }
    }
}
