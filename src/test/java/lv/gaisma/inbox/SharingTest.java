package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lv.gaisma.member.Role;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import org.junit.jupiter.api.Test;

/** To whom a tip cannot be handed over or lent. */
class SharingTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

    private final Office office = Office.shared();
    private final String id = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff staff = office.organisation(id);
    private final Office.Tip tip =
            office.tip("{\"v\":1,\"language\":\"lv\",\"text\":\"x\"}", "--", staff);

    @Test
    void it_goes_to_an_organisation_with_the_key_of_today_and_to_no_other() {
        office.invited(id + "-none");
        office.organisation(id + "-gone");
        office.bean(Receivers.class).disable(id + "-gone");
        office.organisation(id + "-there");
        office.bean(Receivers.class).addKey(id + "-there", AgeKey.random().recipient());

        for (String body :
                List.of(
                        to(id + "-none", 1),
                        to(id + "-none", 0),
                        to(id + "-gone", 1),
                        to(id + "-nobody", 1),
                        to("", 1),
                        to(id, 1),
                        to(id + "-there", 1),
                        to(id + "-there", 3),
                        to(id + "-there", 2)
                                .replaceFirst("\"sealed\":\"[^\"]*\"", "\"sealed\":\"YQ==\""))) {
            HttpResponse<String> answer = post("hand-over", body, staff);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
            assertThat(answer.body()).isEqualTo("{\"problem\":\"unusable\"}");
        }
        assertThat(grants()).containsExactly(id);
        assertThat(done("handed-over")).isEmpty();

        assertThat(post("hand-over", to(id + "-there", 2), staff).statusCode()).isEqualTo(200);
        assertThat(grants()).containsExactlyInAnyOrder(id, id + "-there");
        assertThat(done("handed-over")).hasSize(1);
    }

    @Test
    void handing_over_again_changes_nothing_for_those_who_have_it() {
        office.organisation(id + "-there");
        post("hand-over", to(id + "-there", 1), staff);
        List<String> before = sealed();
        post("hand-over", to(id + "-there", 1), staff);
        assertThat(sealed()).isEqualTo(before);
    }

    @Test
    void it_is_lent_to_an_interpreter_of_ones_own_for_a_month_at_most() {
        Office.Staff interpreter =
                office.member(id, staff.key(), Role.INTERPRETER, id + "-tulks", null);
        Office.Staff reader = office.member(id, staff.key(), Role.READER, id + "-reader", null);
        Office.Staff other = office.organisation(id + "-other");
        Office.Staff stranger =
                office.member(id + "-other", other.key(), Role.INTERPRETER, id + "-far", null);

        for (String body :
                List.of(
                        lend(reader, TODAY.plusDays(1)),
                        lend(stranger, TODAY.plusDays(1)),
                        lend(interpreter, TODAY.minusDays(1)),
                        lend(interpreter, TODAY.plusDays(32)))) {
            assertThat(post("lend", body, staff).statusCode()).as(body).isEqualTo(422);
        }
        assertThat(grants()).containsExactly(id);
        assertThat(post("lend", lend(interpreter, TODAY.plusDays(31)), staff).statusCode())
                .isEqualTo(200);
        assertThat(grants()).hasSize(2);
    }

    private static String to(String organisation, int version) {
        return "{\"organisation\":\"%s\",\"keyVersion\":%s,\"sealed\":\"%s\"}"
                .formatted(organisation, version, grant());
    }

    private static String lend(Office.Staff to, LocalDate until) {
        return "{\"member\":\"%s\",\"until\":\"%s\",\"sealed\":\"%s\"}"
                .formatted(to.member().id(), until, grant());
    }

    private static String grant() {
        return Base64Text.of(
                Age.seal(
                        "grant".getBytes(StandardCharsets.US_ASCII),
                        List.of(AgeKey.random().recipient())));
    }

    private HttpResponse<String> post(String act, String body, Office.Staff by) {
        return office.ask(
                "POST", "/inbox/api/tips/" + tip.id() + "/" + act, body, "Cookie", by.cookie());
    }

    private List<String> grants() {
        return office.column("SELECT organisation FROM tip_grant WHERE tip = ?", tip.id());
    }

    private List<String> sealed() {
        return office.column(
                "SELECT HEX(sealed) FROM tip_grant WHERE tip = ? ORDER BY id", tip.id());
    }

    private List<String> done(String action) {
        return office.column(
                "SELECT number FROM audit WHERE action = ? AND subject = ?", action, tip.id());
    }
}
