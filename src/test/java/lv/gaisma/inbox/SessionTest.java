package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import lv.gaisma.database.Work;
import lv.gaisma.member.Members;
import org.junit.jupiter.api.Test;

/** Sessions as the browser and the database know them. */
class SessionTest {

    private final Office office = Office.shared();
    private final String id = "c" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff staff = office.organisation(id);

    @Test
    void signing_in_sets_two_cookies_that_only_this_host_gets_back() {
        String zeros = Base64Text.of(new byte[32]);
        HttpResponse<String> answer =
                office.ask(
                        "POST",
                        "/inbox/api/sign-in",
                        "{\"login\":\"%s\",\"proof\":\"%s\",\"code\":\"%s\"}"
                                .formatted(
                                        staff.member().login(), zeros, Codes.next(staff.factor())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> cookies = answer.headers().allValues("set-cookie");
        assertThat(cookies).hasSize(2);
        assertThat(cookies)
                .allSatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("__Host-")
                                        .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Strict")
                                        .doesNotContain("Domain"));
        String token = cookies.getFirst().replaceAll(".*=([^;]{43});.*", "$1");
        assertThat(office.column("SELECT token FROM member_session")).doesNotContain(token);
    }

    @Test
    void a_wrong_answer_is_the_same_for_everybody() {
        String body = "{\"login\":\"%s\",\"proof\":\"%s\",\"code\":\"123456\"}";
        String proof = Base64Text.of(new byte[32]);
        HttpResponse<String> known =
                office.ask(
                        "POST",
                        "/inbox/api/sign-in",
                        body.formatted(staff.member().login(), proof));
        HttpResponse<String> unknown =
                office.ask("POST", "/inbox/api/sign-in", body.formatted("no-" + id, proof));
        assertThat(known.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void half_an_hour_without_a_sign_ends_it_and_so_do_twelve_hours() {
        assertThat(status()).isEqualTo(200);
        change("UPDATE member_session SET used = used - INTERVAL 29 MINUTE WHERE member = ?");
        assertThat(status()).as("and is noted as used").isEqualTo(200);
        change("UPDATE member_session SET used = used - INTERVAL 31 MINUTE WHERE member = ?");
        assertThat(status()).isEqualTo(401);
        change("UPDATE member_session SET used = UTC_TIMESTAMP() WHERE member = ?");
        assertThat(status()).isEqualTo(200);
        change("UPDATE member_session SET since = since - INTERVAL 12 HOUR WHERE member = ?");
        assertThat(status()).isEqualTo(401);
    }

    @Test
    void whoever_is_removed_is_out_in_the_same_moment() {
        assertThat(status()).isEqualTo(200);
        office.bean(Members.class).disable(staff.member());
        assertThat(status()).isEqualTo(401);
        assertThat(
                        office.column(
                                "SELECT COUNT(*) FROM member_key_wrap WHERE member = ?",
                                staff.member().id()))
                .containsExactly("0");
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
                            staff.cookie(),
                            "Sec-Fetch-Site",
                            from);
            assertThat(answer.statusCode()).as(from).isEqualTo(403);
        }
    }

    @Test
    void signing_out_ends_it_on_the_server() {
        office.ask("POST", "/inbox/api/sign-out", "{}", "Cookie", staff.cookie());
        assertThat(status()).isEqualTo(401);
    }

    @Test
    void no_public_page_names_the_inbox_or_sets_a_cookie() {
        for (String path :
                List.of("/lv/", "/en/help/", "/lv/about/privacy", "/sitemap.xml", "/robots.txt")) {
            HttpResponse<String> page = office.ask("GET", path, "", "Cookie", staff.cookie());
            assertThat(page.body()).as(path).doesNotContain("/inbox");
            assertThat(page.headers().allValues("set-cookie")).as(path).isEmpty();
        }
    }

    private int status() {
        return office.ask("GET", "/inbox/api/me", "", "Cookie", staff.cookie()).statusCode();
    }

    private void change(String statement) {
        office.bean(Work.class)
                .asOne(
                        () -> {
                            office.change(statement, staff.member().id());
                            return true;
                        });
    }
}
