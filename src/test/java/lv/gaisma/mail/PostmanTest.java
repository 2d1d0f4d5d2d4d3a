package lv.gaisma.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lv.gaisma.database.Work;
import lv.gaisma.inbox.Office;
import lv.gaisma.member.Role;
import lv.gaisma.tip.Overview;
import lv.gaisma.tip.seal.AgeKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mail to a real mail server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostmanTest {

    private final Office office = Office.shared();
    private final GreenMail server =
            new GreenMail(
                    new ServerSetup(office.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Postman postman = office.bean(Postman.class);
    private final String id = "m" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @BeforeEach
    void people() throws Exception {
        server.purgeEmailFromAllMailboxes();
        change("DELETE FROM notification_outbox");
        change("DELETE FROM member WHERE organisation = ?", id);
        Office.Staff admin = office.organisation(id);
        office.member(id, admin.key(), Role.READER, id + "-a", "a@example.org");
        office.member(id, admin.key(), Role.READER, id + "-b", "b@example.org");
        office.member(id, admin.key(), Role.INTERPRETER, id + "-i", "i@example.org");
    }

    @Test
    void however_much_there_is_everybody_gets_one_mail_that_says_nothing() throws Exception {
        tell("new");
        tell("unread");
        tell("new");
        postman.round();
        postman.round();
        MimeMessage[] sent = server.getReceivedMessages();
        assertThat(List.of(sent))
                .extracting(one -> one.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("a@example.org", "b@example.org");
        for (MimeMessage one : sent) {
            assertThat(one.getSubject()).isEqualTo("Gaisma");
            assertThat(text(one)).isEqualTo(Postman.TEXT.strip()).doesNotContain(id);
        }
        assertThat(postman.state()).isEqualTo("ON");
    }

    @Test
    void those_who_run_the_portal_are_told_when_nobody_opens_a_message() throws Exception {
        Office.Staff reader = office.member(id, AgeKey.random(), Role.READER, id + "-c", null);
        office.portalAdmin(id + "-portal", null);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        office.tip("{\"v\":1,\"language\":\"lv\"}", "--", today.minusDays(20), reader);
        office.bean(Overview.class).alert(today.minusDays(5), today);
        postman.round();
        postman.round();
        MimeMessage[] sent = server.getReceivedMessages();
        assertThat(List.of(sent))
                .extracting(one -> one.getAllRecipients()[0].toString())
                .contains("a@example.org", "b@example.org")
                .containsOnlyOnce("operator@example.org", id + "-portal@example.org");
        for (MimeMessage one : sent) {
            String to = one.getAllRecipients()[0].toString();
            boolean theirs = to.startsWith("operator") || to.contains("-portal@");
            assertThat(text(one))
                    .isEqualTo((theirs ? Postman.PORTAL_TEXT : Postman.TEXT).strip())
                    .doesNotContain(id);
        }
    }

    private static String text(MimeMessage one) throws Exception {
        return ((MimeMultipart) one.getContent())
                .getBodyPart(0)
                .getContent()
                .toString()
                .replace("\r\n", "\n")
                .strip();
    }

    @Test
    void while_the_mail_server_is_down_nothing_is_lost() {
        tell("new");
        server.stop();
        postman.round();
        assertThat(postman.state()).isEqualTo("FAILING");
        assertThat(waiting()).isEqualTo("1");
        postman.round();
        assertThat(office.column("SELECT tries FROM notification_outbox"))
                .as("not tried again at once")
                .containsExactly("1");
        server.start();
        change("UPDATE notification_outbox SET not_before = NULL");
        postman.round();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(waiting()).isEqualTo("0");
        assertThat(postman.state()).isEqualTo("ON");
    }

    @Test
    void pauses_grow_to_six_hours() {
        assertThat(Postman.pause(0)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Postman.pause(1)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Postman.pause(100)).isEqualTo(Duration.ofHours(6));
    }

    private void tell(String kind) {
        change(
                "INSERT INTO notification_outbox (id, organisation, kind, waiting) VALUES (CONCAT(?,"
                        + " ' ', ?), ?, ?, TRUE) ON DUPLICATE KEY UPDATE waiting = TRUE",
                id,
                kind,
                id,
                kind);
    }

    private String waiting() {
        return office.column("SELECT COUNT(*) FROM notification_outbox WHERE waiting").getFirst();
    }

    private void change(String statement, Object... values) {
        office.bean(Work.class)
                .asOne(
                        () -> {
                            office.change(statement, values);
                            return true;
                        });
    }
}
