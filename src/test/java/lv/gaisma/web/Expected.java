package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import lv.gaisma.Wire;

/** What every answer has, whatever it is. */
final class Expected {

    private Expected() {}

    /**
     * @param open true for data that other sites may read
     */
    static void everyHeader(Wire.Answer answer, boolean open) {
        assertThat(answer.header("Content-Security-Policy"))
                .matches("default-src 'none'; style-src '(none|sha256-[\\w+/]{43}=)'; .*")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy"))
                .isEqualTo(open ? "cross-origin" : "same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(open ? "*" : "");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        assertThat(answer.headers())
                .doesNotContainKeys(
                        "set-cookie",
                        "server",
                        "x-powered-by",
                        "accept-ranges",
                        "transfer-encoding",
                        "access-control-allow-credentials");
        Instant date =
                ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
        assertThat(Duration.between(date, Instant.now()))
                .isBetween(Duration.ofSeconds(-5), Duration.ofSeconds(5));
    }
}
