package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that belong to a controller. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindTheDoorTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final Portal portal = Portal.with(Map.of("gaisma.test.form", true));

    @BeforeAll
    void the_controller_is_there() {
        assertThat(portal.ask("GET", "/lv/test-form").text()).isEqualTo("shown in lv");
        assertThat(portal.ask("HEAD", "/lv/test-form").status()).isEqualTo(200);
        assertThat(Portal.shared().ask("GET", "/lv/test-form").status()).isEqualTo(404);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void its_answers_keep_their_place_among_those_that_lie_ready() {
        try (Wire wire = portal.wire()) {
            wire.say(Wire.request("POST", "/lv/test-form", FORM, "Content-Length: 6") + "text=a");
            wire.say(Wire.request("GET", "/en/"));
            wire.say(Wire.request("POST", "/lv/test-form", FORM, "Transfer-Encoding: chunked"));
            wire.say("3\r\ntex\r\n3\r\nt=b\r\n0\r\n\r\n");
            wire.say(Wire.request("GET", "/hi/help/?open=now"));
            wire.say(Wire.request("GET", "/ru/test-form"));
            assertThat(wire.next().text()).isEqualTo("taken a");
            assertThat(wire.next().text()).contains("<html lang=\"en\"");
            assertThat(wire.next().text()).isEqualTo("taken b");
            assertThat(wire.next().text()).contains("<html lang=\"hi\"");
            assertThat(wire.next().text()).isEqualTo("shown in ru");
        }
    }

    /** The router answers from within the call that hands it the end of the body. */
    @Test
    void the_line_moves_on_after_what_it_answers_at_once() {
        try (Wire wire = portal.wire()) {
            wire.say(
                    Wire.request("GET", "/must/be/made")
                            + Wire.request("GET", "/lv/test-form", FORM, "Content-Length: 6")
                            + "text=a"
                            + Wire.request("GET", "/robots.txt"));
            assertThat(wire.next().status()).isEqualTo(404);
            assertThat(wire.next().text()).isEqualTo("shown in lv");
            assertThat(wire.next().status()).isEqualTo(200);
            assertThat(wire.ask("GET", "/lv/").status()).isEqualTo(200);
        }
    }

    @Test
    void who_has_said_everything_still_gets_its_answer() {
        try (Wire wire = portal.wire()) {
            wire.say(Wire.request("POST", "/lv/test-form", FORM, "Content-Length: 6") + "text=a");
            assertThat(wire.done().next().text()).isEqualTo("taken a");
            assertThat(wire.ends()).isTrue();
        }
    }

    @Test
    void who_waits_for_leave_to_send_gets_it() {
        try (Wire wire = portal.wire()) {
            wire.say(
                    Wire.request(
                            "POST",
                            "/lv/test-form",
                            FORM,
                            "Content-Length: 6",
                            "Expect: 100-continue"));
            assertThat(wire.next().status()).isEqualTo(100);
            assertThat(wire.say("text=c").next().text()).isEqualTo("taken c");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /ur/test-form, 405",
        "GET, /ur/test-form/fails, 500",
        "GET, /ur/test-form/number, 400",
        "GET, /ur/test-form/number?n=x, 400",
        "GET, /ur/test-form/number?n=^%zz, 400",
        "GET, /ur/test-form/gone, 410",
    })
    void what_it_refuses_is_a_page_with_every_header(String method, String path, int status) {
        Wire.Answer answer = portal.ask(method, path, "Accept: application/json");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text())
                .contains("<html lang=\"ur\" dir=\"rtl\">", "tel:112")
                .doesNotContain("secret of the server", "Exception", "lv.gaisma");
        Expected.everyHeader(answer, false);
        if (status == 405) {
            assertThat(answer.header("Allow").split(", ?"))
                    .containsExactlyInAnyOrder("GET", "HEAD", "POST");
        }
    }

    @Test
    void what_it_answers_has_every_header_that_it_does_not_set_itself() {
        Wire.Answer answer = portal.ask("GET", "/ur/test-form");

        Expected.everyHeader(answer, false);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void it_can_read_a_query_that_is_not_well_encoded() {
        assertThat(portal.ask("GET", "/lv/test-form/number?n=1&q=a|\u00c4\u0081%").text())
                .isEqualTo("number 1 a|\u0101%");
    }

    @Test
    void a_body_of_another_kind_is_refused_by_a_page() {
        try (Wire wire = portal.wire()) {
            wire.say(
                    Wire.request(
                                    "POST",
                                    "/lv/test-form",
                                    "Content-Type: text/html",
                                    "Content-Length: 6")
                            + "text=a");
            Wire.Answer answer = wire.next();
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.text()).contains("<html lang=\"lv\"", "tel:112");
            Expected.everyHeader(answer, false);
        }
    }

    @Test
    void health_is_answered_on_the_management_port_only() {
        assertThat(portal.ask("GET", "/health/live").status()).isEqualTo(404);
        try (Wire wire = Wire.to(portal.managementPort())) {
            assertThat(wire.ask("GET", "/health/live").text()).contains("UP");
            assertThat(wire.ask("GET", "/lv/").status()).isEqualTo(404);
        }
    }
}
