package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Content codings (RFC 9110, 12.5.3) and conditional requests (13.1.2), as they go over the wire.
 */
class EncodingsTest {

    private static final String PAGE = "/en/rights/pay";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|identity",
                "''|identity",
                "gzip|gzip",
                "GZIP|gzip",
                "br|br",
                "gzip, deflate, br, zstd|br",
                "gzip,deflate|gzip",
                "br;q=0.5, gzip|gzip",
                "gzip;q=0.5, br;q=0.4|gzip",
                "gzip;q=0.2, br;q=0.2|br",
                "gzip;q=0, br;q=0|identity",
                "br;q=0, *|gzip",
                "*|br",
                "*;q=0|identity",
                "*;q=0.1, identity;q=0.5|identity",
                "identity|identity",
                "identity;q=0|identity",
                "identity;q=0, gzip;q=0.001|gzip",
                "identity;q=0.5, gzip;q=0.4|identity",
                "identity;q=0.5, gzip;q=0.5|gzip",
                "gzip;q=0.000, *;q=0.1|br",
                "deflate, zstd, compress|identity",
                "gzip ; q=0.7 , br ; q=0|gzip",
                "gzip;q=nonsense|identity",
                "gzip;q=NaN, br;q=Infinity|br",
                ";;;,,,=|identity",
                "gzip;level=9|gzip",
            })
    void the_coding_is_the_one_that_the_browser_wants_most(String header, String coding) {
        for (String path : new String[] {PAGE, PAGE + "?with=lv", "/en/nope"}) {
            Wire.Answer answer =
                    header == null
                            ? Portal.shared().ask("GET", path)
                            : Portal.shared().ask("GET", path, "Accept-Encoding: " + header);

            assertThat(answer.header("Content-Encoding"))
                    .isEqualTo(coding.equals("identity") ? "" : coding);
            assertThat(answer.header("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void lines_of_the_header_are_one_list() {
        Wire.Answer answer =
                Portal.shared()
                        .ask("GET", PAGE, "Accept-Encoding: br;q=0.1", "Accept-Encoding: gzip");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PAGE, "/en/help/?open=now", "/en/nope", "/api/v1/services", "/openapi.yml"})
    void every_coding_holds_the_same_bytes(String path) throws IOException {
        byte[] plain = ask(path, "identity").body();
        byte[] gzip = ask(path, "gzip").body();
        byte[] brotli = ask(path, "br").body();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(plain);
        Brotli4jLoader.ensureAvailability();
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(plain);
        assertThat(brotli.length).isLessThan(gzip.length);
        assertThat(gzip.length).isLessThan(plain.length);
    }

    @Test
    void every_coding_has_its_own_strong_etag_that_stays() {
        String plain = ask(PAGE, "identity").header("ETag");
        String gzip = ask(PAGE, "gzip").header("ETag");
        String brotli = ask(PAGE, "br").header("ETag");

        assertThat(Set.of(plain, gzip, brotli))
                .hasSize(3)
                .allMatch(tag -> tag.matches("\"[!-~]+\""));
        assertThat(ask(PAGE, "gzip").header("ETag")).isEqualTo(gzip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void who_has_these_bytes_is_told_so_with_the_headers_that_matter(String coding) {
        for (String path : new String[] {PAGE, PAGE + "?with=lv", "/api/v1/services", "/"}) {
            Wire.Answer whole = ask(path, coding);
            Wire.Answer known = ask(path, coding, "If-None-Match: " + whole.header("ETag"));

            assertThat(known.status()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            assertThat(known.headers())
                    .doesNotContainKeys("content-length", "content-type", "content-encoding");
            for (String name : new String[] {"ETag", "Vary", "Content-Security-Policy"}) {
                assertThat(known.header(name)).isEqualTo(whole.header(name)).isNotEmpty();
            }
            assertThat(known.header("Cache-Control")).startsWith("public, max-age=");
            Expected.everyHeader(known, path.startsWith("/api"));
        }
    }

    @Test
    void lists_weak_tags_and_a_star_are_understood() {
        String tag = ask(PAGE, "gzip").header("ETag");
        for (String header :
                new String[] {
                    "\"x\", " + tag,
                    tag + ",\"x\"",
                    "W/" + tag,
                    "\"a,b\",  W/\"c\" ,W/" + tag + ", \"d\"",
                    "*",
                    "\"x\"\r\nIf-None-Match: " + tag,
                }) {
            assertThat(ask(PAGE, "gzip", "If-None-Match: " + header).status())
                    .as(header)
                    .isEqualTo(304);
        }
    }

    @Test
    void another_tag_is_no_match() {
        String tag = ask(PAGE, "gzip").header("ETag");
        for (String header :
                new String[] {
                    "",
                    "\"x\"",
                    tag.substring(1),
                    tag.replace("\"", ""),
                    "w/" + tag,
                    ask(PAGE, "br").header("ETag"),
                    ask(PAGE, "identity").header("ETag"),
                    ask("/en/", "gzip").header("ETag"),
                    "\"\u00ff",
                }) {
            Wire.Answer answer = ask(PAGE, "gzip", "If-None-Match: " + header);

            assertThat(answer.status()).as(header).isEqualTo(200);
            assertThat(answer.body()).isNotEmpty();
        }
    }

    @Test
    void errors_and_redirects_are_never_unchanged() {
        assertThat(ask("/en/nope", "gzip", "If-None-Match: *").status()).isEqualTo(404);
        assertThat(ask("/en", "gzip", "If-None-Match: *").status()).isEqualTo(301);
        assertThat(ask("/forget", "gzip", "If-None-Match: *").status()).isEqualTo(200);
    }

    @Test
    void a_connection_goes_on_after_an_answer_without_a_body() {
        try (Wire wire = Portal.shared().wire()) {
            for (int i = 0; i < 3; i++) {
                assertThat(wire.ask("GET", PAGE, "If-None-Match: *").status()).isEqualTo(304);
                assertThat(wire.ask("HEAD", PAGE, "If-None-Match: *").status()).isEqualTo(304);
                assertThat(wire.ask("GET", PAGE).text()).endsWith("</html>\n");
            }
        }
    }

    private static Wire.Answer ask(String path, String coding, String... more) {
        String[] lines = new String[more.length + 1];
        lines[0] = "Accept-Encoding: " + coding;
        System.arraycopy(more, 0, lines, 1, more.length);
        return Portal.shared().ask("GET", path, lines);
    }
}
