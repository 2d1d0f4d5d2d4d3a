package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.gaisma.database.Work;
import lv.gaisma.member.Role;
import lv.gaisma.tip.seal.Ids;
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

    private final String attachment = Ids.random();

    /** What is put into an address; one with a name that does not stand here fails the test. */
    private final Map<String, String> real =
            Map.ofEntries(
                    Map.entry("tip", tip.id()),
                    Map.entry("id", other.member().id()),
                    Map.entry("attachment", attachment),
                    Map.entry("number", "0"),
                    Map.entry("passkey", attachment + attachment),
                    Map.entry("tag", "lv"));

    TenancyTest() {
        office.bean(Work.class)
                .asOne(
                        () -> {
                            office.change(
                                    "INSERT INTO attachment VALUES (?, ?, ?, 1, 1)",
                                    attachment,
                                    tip.id(),
                                    tip.report());
                            office.change(
                                    "INSERT INTO attachment_piece VALUES (?, ?, 0, 'x')",
                                    attachment + "-0",
                                    attachment);
                            office.change(
                                    "INSERT INTO member_passkey VALUES (?, ?, 'x', 'x', 0, FALSE,"
                                            + " 'x', 'x', CURRENT_DATE, NULL)",
                                    attachment + attachment,
                                    other.member().id());
                            return true;
                        });
    }

    /** An address with what has to be put into it. */
    private record Door(String method, String path) {

        /** True when it names somebody's tip or person; a language is nobody's. */
        boolean names() {
            return path.replace("{tag}", "").contains("{");
        }
    }

    private List<Door> doors() {
        return office.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/inbox"))
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
                        "/inbox",
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
    void whatever_names_a_tip_or_a_person_of_another_organisation_is_not_there() {
        int asked = 0;
        for (Door door : doors()) {
            if (door.names()) {
                HttpResponse<String> answer = ask(door, one.cookie());
                assertThat(answer.statusCode()).as("%s: %s", door, answer.body()).isEqualTo(404);
                asked++;
            }
        }
        System.out.printf("%d addresses of the inbox name somebody, all 404%n", asked);
        assertThat(asked).isGreaterThanOrEqualTo(14);
        assertThat(office.column("SELECT state FROM tip WHERE id = ?", tip.id()))
                .containsExactly("received");
        assertThat(office.column("SELECT opened FROM tip_grant WHERE tip = ?", tip.id()))
                .containsExactly("null");
        assertThat(office.column("SELECT member FROM member_passkey"))
                .contains(other.member().id());
        // the same addresses are there for those they belong to
        for (Door door : doors()) {
            if (door.names() && (door.method().equals("GET") || door.path().endsWith("/opened"))) {
                assertThat(ask(door, other.cookie()).statusCode())
                        .as("%s", door)
                        .isBetween(200, 204);
            }
        }
    }

    @Test
    void no_list_of_an_organisation_holds_anything_of_another_one() {
        Set<String> shown = new TreeSet<>();
        for (Door door : doors()) {
            if (door.method().equals("GET") && !door.names()) {
                assertThat(ask(door, one.cookie()).body())
                        .as(door.path())
                        .doesNotContain(tip.id(), tip.report(), attachment, other.member().id());
                String own = ask(door, other.cookie()).body();
                if (own.contains(tip.id()) || own.contains(other.member().id())) {
                    shown.add(door.path());
                }
            }
        }
        assertThat(shown).contains("/inbox/api/tips", "/inbox/api/members");
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

    private void lend(Office.Staff interpreter, String until) {
        office.bean(Work.class)
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
                                    Ids.random(),
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
        String filled = door.path();
        for (Map.Entry<String, String> value : real.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        String path = filled;
        assertThat(path).as("say above what is to be put into it").doesNotContain("{");
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
