package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {

    @ParameterizedTest
    @CsvSource({
        "/lv,/lv/",
        "/uz-Cyrl,/uz-Cyrl/",
        "/en/rights,/en/rights/",
        "/ur/help,/ur/help/",
        "/UR/,/ur/",
        "/UR,/ur/",
        "/uz-cyrl/,/uz-Cyrl/",
        "/UZ-CYRL/rights/pay,/uz-Cyrl/rights/pay",
        "/Lv/rights/pay,/lv/rights/pay",
        "/eN/help/,/en/help/",
        "/LV/%D0%BF%20%3F,/lv/%D0%BF%20%3F",
        "/lv/help?open=now&speaks=ru,/lv/help/?open=now&speaks=ru",
        "/LV/help/?open=now,/lv/help/?open=now",
    })
    void an_address_that_is_nearly_right_leads_to_the_right_one(String nearly, String right) {
        Wire.Answer answer = Portal.shared().ask("GET", nearly);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(right);
        assertThat(answer.header("Content-Length")).isEqualTo("0");
    }

    @Test
    void a_query_that_would_not_fit_into_a_header_is_left_behind() {
        Wire.Answer answer = Portal.shared().ask("GET", "/lv/help?a=\u00ff\u0001");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/lv/help/");
    }

    @Test
    void a_redirect_never_leaves_the_site() {
        assertThat(Portal.shared().ask("GET", "//LV/example.org").status()).isEqualTo(404);
        assertThat(Portal.shared().ask("GET", "/LV//example.org").status()).isEqualTo(404);
        assertThat(Portal.shared().ask("GET", "/LV/%5cexample.org").status()).isEqualTo(404);
    }
}
