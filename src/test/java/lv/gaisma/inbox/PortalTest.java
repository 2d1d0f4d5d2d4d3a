package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import org.junit.jupiter.api.Test;

/** Those who look after the portal see who reads what, and not one tip. */
class PortalTest {

    private final Office office = Office.shared();
    private final String id = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff staff = office.organisation(id);
    private final Office.Staff portal = office.portalAdmin(id + "-portal", null);

    private final Office.Staff leaving = office.portalAdmin(id + "-leaving", null);

    @Test
    void every_address_of_the_inbox_but_their_own_is_none_for_them() {
        Office.Tip tip = office.tip("{\"v\":1,\"language\":\"lv\",\"text\":\"x\"}", "dc", staff);
        Set<String> there = new TreeSet<>();
        int tips = 0;
        for (var route :
                office.bean(Router.class)
                        .uriRoutes()
                        .filter(
                                one ->
                                        one.getUriMatchTemplate()
                                                .toPathString()
                                                .startsWith("/inbox/api"))
                        .toList()) {
            String path = route.getUriMatchTemplate().toPathString();
            String filled =
                    path.replace("{tip}", tip.id())
                            .replace("{attachment}", tip.report())
                            .replace("{number}", "0")
                            .replace("{id}", staff.member().id())
                            .replace("{passkey}", "0".repeat(64))
                            .replace("{tag}", "lv");
            HttpResponse<String> answer =
                    office.ask(
                            route.getHttpMethodName(),
                            filled,
                            body(path),
                            "Cookie",
                            path.endsWith("/sign-out") ? leaving.cookie() : portal.cookie());
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.body()).as(path).doesNotContain(tip.id(), tip.report());
            if (path.contains("/tips")) {
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                tips++;
            }
            if (answer.statusCode() != 404) {
                there.add(path);
            }
        }
        assertThat(tips).isGreaterThanOrEqualTo(13);
        assertThat(there)
                .containsExactlyInAnyOrder(
                        "/inbox/api/invitation/picture",
                        "/inbox/api/invitation/set-up",
                        "/inbox/api/me",
                        "/inbox/api/me/contact",
                        "/inbox/api/me/passkeys",
                        "/inbox/api/me/passkeys/challenge",
                        "/inbox/api/me/passphrase",
                        "/inbox/api/passkey/challenge",
                        "/inbox/api/passkey/sign-in",
                        "/inbox/api/portal",
                        "/inbox/api/portal/record",
                        "/inbox/api/salt",
                        "/inbox/api/sign-in",
                        "/inbox/api/sign-out",
                        "/inbox/api/words/{tag}");
        assertThat(office.column("SELECT opened FROM tip_grant WHERE tip = ?", tip.id()))
                .containsExactly("null");
    }

    /** What can be understood, so that nothing but the role says no. */
    private static String body(String path) {
        return switch (path.replaceFirst(".*}", "")) {
            case "/replies" -> "{\"message\":\"%s\",\"sealed\":\"YQ==\"}".formatted("0".repeat(32));
            case "/state" -> "{\"state\":\"closed\"}";
            case "/hand-over" -> "{\"organisation\":\"x\",\"keyVersion\":1,\"sealed\":\"YQ==\"}";
            case "/lend" ->
                    "{\"member\":\"%s\",\"sealed\":\"YQ==\",\"until\":\"2999-01-01\"}"
                            .formatted("0".repeat(32));
            case "/take-back" -> "{\"member\":\"%s\"}".formatted("0".repeat(32));
            case "/key" -> "{\"version\":1,\"wrapped\":\"YQ==\"}";
            case "/inbox/api/me/key" -> "{\"version\":1,\"wrapped\":\"YQ==\"}";
            case "/inbox/api/key" ->
                    "{\"version\":2,\"recipient\":\"x\",\"wraps\":{},\"grants\":{}}";
            case "/inbox/api/invitation" -> "{\"token\":\"x\"}";
            default -> "{}";
        };
    }

    @Test
    void they_see_keys_routing_and_what_lies_too_long() {
        office.tip(
                "{\"v\":1,\"language\":\"lv\"}",
                "--",
                LocalDate.now(java.time.ZoneOffset.UTC).minusDays(20),
                staff);
        office.bean(Alerts.class).look();
        office.invited(id + "-new");
        String seen = get("/inbox/api/portal", portal).body();
        assertThat(seen)
                .contains("\"id\":\"" + id + "\",\"state\":\"active\",\"keyVersion\":1,")
                .contains("\"admins\":1,\"people\":1,\"late\":1,\"routed\":true,\"rules\":[{")
                .contains("\"audience\":\"child\"")
                .contains("\"id\":\"" + id + "-new\",\"state\":\"invited\",\"keyVersion\":0,")
                .doesNotContain("age1", "AGE-SECRET", staff.member().login());
        assertThat(get("/inbox/api/portal/record", portal).body()).contains("\"broken\":null");
        for (Role role : new Role[] {Role.ADMIN, Role.READER, Role.INTERPRETER}) {
            Office.Staff one = office.member(id, staff.key(), role, id + role.word(), null);
            assertThat(get("/inbox/api/portal", one).statusCode()).isEqualTo(404);
            assertThat(get("/inbox/api/portal/record", one).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void no_organisation_can_make_one_and_none_is_of_an_organisation() {
        HttpResponse<String> answer =
                office.ask(
                        "POST",
                        "/inbox/api/members",
                        "{\"login\":\"%s-x\",\"name\":\"X\",\"mail\":null,\"role\":\"portal\",\"language\":\"lv\"}"
                                .formatted(id),
                        "Cookie",
                        staff.cookie());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(office.bean(Members.class).of(id)).hasSize(1);
        assertThat(office.bean(Members.class).find(id, portal.member().id())).isEmpty();
        assertThat(
                        office.column(
                                "SELECT COUNT(*) FROM member_key_wrap WHERE member = ?",
                                portal.member().id()))
                .containsExactly("0");
    }

    private HttpResponse<String> get(String path, Office.Staff who) {
        return office.ask("GET", path, "", "Cookie", who.cookie());
    }
}
