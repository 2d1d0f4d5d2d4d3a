package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.gaisma.member.Role;
import org.junit.jupiter.api.Test;

/** Every address of the inbox, asked by the wrong people. */
class TenancyTest {

    private static final Map<String, String> BODIES =
            Map.ofEntries(
                    Map.entry("/replies", "{\"message\":\"%s\",\"sealed\":\"YQ==\"}"),
                    Map.entry("/state", "{\"state\":\"closed\"}"),
                    Map.entry(
                            "/hand-over",
                            "{\"organisation\":\"x\",\"keyVersion\":1,\"sealed\":\"YQ==\"}"),
                    Map.entry(
                            "/lend",
                            "{\"member\":\"%s\",\"sealed\":\"YQ==\",\"until\":\"2999-01-01\"}"),
                    Map.entry("/take-back", "{\"member\":\"%s\"}"),
                    Map.entry("/key", "{\"version\":1,\"wrapped\":\"YQ==\"}"));

    private final Office office = Office.shared();
    private final String a = "a" + UUID.randomUUID().toString().substring(0, 8);
    private final String b = "b" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff one = office.organisation(a);
    private final Office.Staff other = office.organisation(b);
    private final Office.Tip tip =
            office.tip("{\"v\":1,\"language\":\"ur\",\"text\":\"مدد\"}", "d-", other);

    /** An address with what has to be put into it. */
    private record Door(String method, String path) {}

    private List<Door> doors() {
        return office.bean(Router.class)
                .uriRoutes()
                .filter(
                        route ->
                                route.getUriMatchTemplate().toPathString().startsWith("/inbox/api"))
                .map(
                        route ->
                                new Door(
                                        route.getHttpMethodName(),
                                        route.getUriMatchTemplate().toPathString()))
                .distinct()
                .toList();
    }

    @Test
    void nobody_without_a_session_gets_past_the_entrance() {
        Set<String> open = new TreeSet<>();
        for (Door door : doors()) {
            HttpResponse<String> answer = ask(door, null);
            assertThat(answer.statusCode()).as(door.path()).isLessThan(500);
            if (answer.statusCode() != 401) {
                open.add(door.path());
            }
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "/inbox/api/salt",
                        "/inbox/api/sign-in",
                        "/inbox/api/sign-out",
                        "/inbox/api/passkey/challenge",
                        "/inbox/api/passkey/sign-in",
                        "/inbox/api/words/{tag}",
                        "/inbox/api/invitation",
                        "/inbox/api/invitation/picture",
                        "/inbox/api/invitation/set-up");
    }

    @Test
    void no_tip_and_no_person_of_another_organisation_is_there() {
        int asked = 0;
        for (Door door : doors()) {
            if (door.path().matches(".*\\{(tip|id|passkey)}.*")) {
                HttpResponse<String> answer = ask(door, one.cookie());
                assertThat(answer.statusCode()).as("%s: %s", door, answer.body()).isEqualTo(404);
                asked++;
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(14);
        assertThat(office.ask("GET", "/inbox/api/tips", "", "Cookie", one.cookie()).body())
                .doesNotContain(tip.id());
        assertThat(office.ask("GET", "/inbox/api/tips", "", "Cookie", other.cookie()).body())
                .contains(tip.id());
        assertThat(office.column("SELECT state FROM tip WHERE id = ?", tip.id()))
                .containsExactly("received");
        assertThat(office.column("SELECT opened FROM tip_grant WHERE tip = ?", tip.id()))
                .containsExactly("null");
    }

    @Test
    void an_interpreter_sees_what_is_lent_until_its_day_and_changes_nothing() {
        Office.Staff interpreter =
                office.member(b, other.key(), Role.INTERPRETER, b + "-interpreter", null);
        String path = "/inbox/api/tips/" + tip.id();
        assertThat(get(path, interpreter).statusCode()).isEqualTo(404);
        lend(interpreter, "CURRENT_DATE + INTERVAL 1 DAY");
        assertThat(get(path, interpreter).statusCode()).isEqualTo(200);
        for (Door door : doors()) {
            if (door.path().contains("{tip}")
                    && door.method().equals("POST")
                    && !door.path().endsWith("/opened")) {
                assertThat(ask(door, interpreter.cookie()).statusCode())
                        .as(door.path())
                        .isEqualTo(404);
            }
        }
        assertThat(get("/inbox/api/members", interpreter).statusCode()).isEqualTo(404);
        lend(interpreter, "CURRENT_DATE - INTERVAL 2 DAY");
        assertThat(get(path, interpreter).statusCode()).isEqualTo(404);
    }

    @Test
    void a_reader_is_no_admin() {
        Office.Staff reader = office.member(b, other.key(), Role.READER, b + "-reader", null);
        assertThat(get("/inbox/api/tips", reader).statusCode()).isEqualTo(200);
        for (String path : List.of("/inbox/api/members", "/inbox/api/members/record")) {
            assertThat(get(path, reader).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(
                        office.ask(
                                        "POST",
                                        "/inbox/api/key",
                                        "{\"version\":2,\"recipient\":\"x\",\"wraps\":{},\"grants\":{}}",
                                        "Cookie",
                                        reader.cookie())
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_request_from_elsewhere_is_refused_even_with_the_cookie() {
        for (String from : List.of("cross-site", "same-site", "none")) {
            HttpResponse<String> answer =
                    office.ask(
                            "GET",
                            "/inbox/api/tips",
                            "",
                            "Cookie",
                            other.cookie(),
                            "Sec-Fetch-Site",
                            from);
            assertThat(answer.statusCode()).as(from).isEqualTo(403);
        }
    }

    private void lend(Office.Staff interpreter, String until) {
        office.bean(lv.gaisma.database.Work.class)
                .asOne(
                        () -> {
                            office.change(
                                    "DELETE FROM tip_grant WHERE member = ?",
                                    interpreter.member().id());
                            office.change(
                                    "INSERT INTO tip_grant (id, tip, organisation, member,"
                                            + " key_version, sealed, until) VALUES (?, ?, ?, ?, 0,"
                                            + " 'x', "
                                            + until
                                            + ")",
                                    lv.gaisma.tip.seal.Ids.random(),
                                    tip.id(),
                                    b,
                                    interpreter.member().id());
                            return true;
                        });
    }

    private HttpResponse<String> get(String path, Office.Staff staff) {
        return office.ask("GET", path, "", "Cookie", staff.cookie());
    }

    private HttpResponse<String> ask(Door door, @org.jspecify.annotations.Nullable String cookie) {
        String path =
                door.path()
                        .replace("{tip}", tip.id())
                        .replace("{id}", other.member().id())
                        .replace("{attachment}", tip.report())
                        .replace("{number}", "0")
                        .replace("{passkey}", "0".repeat(64))
                        .replace("{tag}", "lv");
        String body =
                BODIES.entrySet().stream()
                        .filter(entry -> path.endsWith(entry.getKey()))
                        .map(entry -> entry.getValue().formatted(other.member().id()))
                        .findFirst()
                        .orElse("{}");
        return cookie == null
                ? office.ask(door.method(), path, body)
                : office.ask(door.method(), path, body, "Cookie", cookie);
    }
}
