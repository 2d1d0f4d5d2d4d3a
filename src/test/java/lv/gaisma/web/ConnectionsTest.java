package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests and answers follow each other on one connection (RFC 9112). */
class ConnectionsTest {

    /** Lies ready. */
    private static final String READY = "/en/";

    /** Is made for the one who asks. */
    private static final String MADE = "/lv/help/?open=now";

    @Test
    void answers_come_in_the_order_of_their_requests() {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            paths.add(MADE + "&n=" + i);
            paths.add(READY);
            paths.add("/ru/rights/pay?with=en");
            paths.add("/ur/nope" + i);
            paths.add("/hi/");
        }
        StringBuilder all = new StringBuilder();
        paths.forEach(path -> all.append(Wire.request("GET", path)));
        try (Wire wire = Portal.shared().wire()) {
            wire.say(all.toString());
            for (String path : paths) {
                Wire.Answer answer = wire.next();
                assertThat(answer.status()).isEqualTo(path.contains("nope") ? 404 : 200);
                assertThat(answer.text()).contains("<html lang=\"" + path.substring(1, 3) + "\"");
            }
        }
    }

    @Test
    void a_mix_of_everything_stays_in_order() {
        try (Wire wire = Portal.shared().wire()) {
            wire.say(Wire.request("HEAD", MADE))
                    .say(Wire.request("POST", "/ky/", "Content-Length: 3") + "abc")
                    .say(Wire.request("GET", READY, "If-None-Match: *"))
                    .say(Wire.request("GET", MADE, "Transfer-Encoding: chunked"))
                    .say("3\r\nabc\r\n0\r\n\r\n")
                    .say(Wire.request("GET", "/lv"))
                    .say(Wire.request("HEAD", READY))
                    .say(Wire.request("GET", "/uk/", "Connection: close"))
                    .say(Wire.request("GET", READY));
            assertThat(wire.nextHead().status()).isEqualTo(200);
            assertThat(wire.next().text()).contains("<html lang=\"ky\"");
            assertThat(wire.next().status()).isEqualTo(304);
            assertThat(wire.next().text()).contains("<html lang=\"lv\"");
            assertThat(wire.next().header("Location")).isEqualTo("/lv/");
            assertThat(wire.nextHead().status()).isEqualTo(200);
            assertThat(wire.next().text()).contains("<html lang=\"uk\"");
            assertThat(wire.ends()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READY, MADE})
    void a_body_that_nobody_wants_is_dropped_and_the_next_request_answered(String path) {
        String hundredKilobytes = "x".repeat(100_000);
        try (Wire wire = Portal.shared().wire()) {
            for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
                wire.say(Wire.request(method, path, "Content-Length: 100000"));
                wire.say(hundredKilobytes);
                assertThat(wire.next().status()).isEqualTo(method.equals("GET") ? 200 : 405);
                wire.say(Wire.request(method, path, "Transfer-Encoding: chunked"));
                wire.say("186a0\r\n" + hundredKilobytes + "\r\n0\r\nTrailer: x\r\n\r\n");
                assertThat(wire.next().status()).isEqualTo(method.equals("GET") ? 200 : 405);
            }
            assertThat(wire.ask("GET", READY).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READY, MADE})
    void a_body_that_breaks_off_in_the_middle_ends_the_connection_after_the_answer(String path) {
        try (Wire wire = Portal.shared().wire()) {
            wire.say(Wire.request("GET", path, "Transfer-Encoding: chunked") + "zz\r\nabc\r\n");
            assertThat(wire.next().status()).isEqualTo(200);
            assertThat(wire.ends()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READY, MADE})
    void a_reader_who_waits_for_leave_to_send_gets_the_answer_and_the_end(String path) {
        for (String method : new String[] {"GET", "POST"}) {
            try (Wire wire = Portal.shared().wire()) {
                Wire.Answer answer =
                        wire.ask(method, path, "Expect: 100-continue", "Content-Length: 5");
                assertThat(answer.status()).isEqualTo(method.equals("GET") ? 200 : 405);
                assertThat(answer.header("Connection")).isEqualTo("close");
                assertThat(wire.say("abcde").ends()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READY, MADE})
    void a_connection_stays_open_unless_the_reader_wants_it_closed(String path) {
        try (Wire wire = Portal.shared().wire()) {
            for (int i = 0; i < 3; i++) {
                assertThat(wire.ask("GET", path).header("Connection")).isEmpty();
            }
            assertThat(wire.ask("GET", path, "Connection: close").header("Connection"))
                    .isEqualTo("close");
            assertThat(wire.ends()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READY, MADE})
    void http_1_0_closes_unless_asked_not_to(String path) {
        try (Wire wire = Portal.shared().wire()) {
            Wire.Answer kept =
                    wire.say("GET " + path + " HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").next();
            assertThat(kept.status()).isEqualTo(200);
            assertThat(kept.header("Connection")).isEqualTo("keep-alive");
            Wire.Answer last = wire.say("GET " + path + " HTTP/1.0\r\n\r\n").next();
            assertThat(last.text()).endsWith("</html>\n");
            assertThat(last.header("Connection")).isEqualTo("close");
            assertThat(wire.ends()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {READY, MADE})
    void who_has_said_everything_still_gets_every_answer(String path) {
        try (Wire wire = Portal.shared().wire()) {
            wire.say(Wire.request("GET", path).repeat(20)).done();
            for (int i = 0; i < 20; i++) {
                assertThat(wire.next().status()).isEqualTo(200);
            }
            assertThat(wire.ends()).isTrue();
        }
    }

    @Test
    void who_goes_away_in_the_middle_of_a_request_is_let_go() {
        for (String text : new String[] {"", "GET", "GET /lv/ HTTP/1.1\r\n"}) {
            try (Wire wire = Portal.shared().wire()) {
                wire.say(text).done();
                if (text.endsWith("\n")) {
                    assertThat(wire.next().status()).isEqualTo(400);
                }
                assertThat(wire.ends()).isTrue();
            }
        }
    }

    /** 500 pages do not fit into the buffers between us: the portal must wait and go on later. */
    @Test
    void a_slow_reader_gets_every_answer_and_holds_nobody_up() throws InterruptedException {
        int requests = 500;
        try (Wire slow = Portal.shared().wire()) {
            Thread sender =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        for (int i = 0; i < requests; i++) {
                                            slow.say(
                                                    Wire.request(
                                                            "GET", i % 10 == 0 ? MADE : READY));
                                        }
                                    });
            Thread.sleep(300);
            for (int i = 0; i < 20; i++) {
                assertThat(Portal.shared().ask("GET", READY).status()).isEqualTo(200);
            }
            for (int i = 0; i < requests; i++) {
                assertThat(slow.next().text())
                        .contains(i % 10 == 0 ? "<html lang=\"lv\"" : "<html lang=\"en\"");
            }
            sender.join();
        }
    }

    @Test
    void a_reader_who_types_slowly_is_answered_all_the_same() {
        try (Wire wire = Portal.shared().wire()) {
            for (char letter : Wire.request("GET", READY).toCharArray()) {
                wire.say(String.valueOf(letter));
            }
            assertThat(wire.next().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/en/",
                "HTTPS://example.org:8443/en/",
                "http://[::1]/en/#x"
            })
    void an_address_may_name_the_host_as_proxies_do(String target) {
        assertThat(Portal.shared().ask("GET", target).text()).contains("<html lang=\"en\"");
    }

    @Test
    void a_host_alone_is_the_first_page() {
        for (String target : new String[] {"http://example.org", "http://example.org?x=/nope"}) {
            assertThat(Portal.shared().ask("GET", target, "Accept-Language: hi").header("Location"))
                    .isEqualTo("/hi/");
        }
    }

    @Test
    void an_offer_to_speak_another_protocol_is_passed_over() {
        for (String protocol : new String[] {"websocket", "h2c", "TLS/1.0", "HTTP/3"}) {
            Wire.Answer answer =
                    Portal.shared()
                            .ask(
                                    "GET",
                                    READY,
                                    "Connection: upgrade, HTTP2-Settings",
                                    "Upgrade: " + protocol,
                                    "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA",
                                    "Sec-WebSocket-Version: 13",
                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
