package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.SealedMessage;
import lv.gaisma.tip.State;
import lv.gaisma.tip.seal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the form to the answer, without scripts, with a real database and real keys. */
class ConversationTest {

    private final Readers readers = Readers.shared();

    @ParameterizedTest
    @ValueSource(strings = {"lv", "uz-Cyrl", "hi", "ur"})
    void somebody_writes_an_organisation_answers_and_they_write_again(String language)
            throws Refused {
        String text = "Ёрдам <b>मदद</b> مدد " + UUID.randomUUID();
        Post.Answer receipt =
                readers.letter(text)
                        .with("for", "me")
                        .with("a.danger", "yes")
                        .with("topic", "pay")
                        .to(readers.url("/" + language + "/contact"));
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.code()).matches("(\\d{4} ){4}\\d{4}");
        assertThat(receipt.body().split(receipt.code(), -1)).hasSize(2);
        assertThat(receipt.header("cache-control")).isEqualTo("no-store");
        assertThat(receipt.header("set-cookie")).isEmpty();

        Granted granted = readers.find("safe-house", text);
        assertThat(readers.grant(granted)[1]).isEqualTo(granted.tip());
        assertThat(readers.grant(granted)[2]).isEqualTo("d-");
        SealedMessage report = readers.tips().messages(granted).getFirst();
        assertThat(readers.read(granted, report))
                .containsEntry("language", language)
                .containsEntry("topic", "pay")
                .containsEntry("answers", Map.of("danger", "yes"));

        readers.tips().opened(granted);
        readers.reply(
                granted,
                Map.of(
                        "v",
                        1,
                        "organisation",
                        "safe-house",
                        "text",
                        "Mēs jūs <i>dzirdam</i>.",
                        "textLanguage",
                        "lv",
                        "phrases",
                        List.of(
                                Map.of("id", "read"),
                                Map.of("id", "leave-at", "slots", Map.of("hour", "18:00"))),
                        "ask",
                        List.of("locked")));
        Post.Answer talk = readers.come(language, receipt.code());
        assertThat(talk.status()).isEqualTo(200);
        assertThat(talk.main())
                .contains("Mēs jūs &lt;i&gt;dzirdam&lt;/i&gt;.")
                .contains("18:00")
                .contains("lang=\"lv\"");
        assertThat(talk.body()).doesNotContain(text).doesNotContain(receipt.code());

        String reply = readers.tips().messages(granted).getLast().id();
        Post.Answer sent =
                Post.of(
                                "pass",
                                talk.hidden("pass"),
                                "t." + reply + ".1",
                                "yes",
                                "t." + reply + ".2",
                                "no",
                                "text",
                                "",
                                "step",
                                "send")
                        .plainTo(readers.url("/" + language + "/contact/reply"));
        assertThat(sent.status()).isEqualTo(200);
        Granted again = readers.find("safe-house", text);
        assertThat(again.state()).isEqualTo(State.RECEIVED);
        SealedMessage followUp = readers.tips().messages(again).getLast();
        assertThat((List<?>) readers.read(again, followUp).get("ticks")).hasSize(2);
    }

    @Test
    void an_attachment_arrives_clean_and_whole() throws IOException, Refused {
        String text = "picture " + UUID.randomUUID();
        Post.Answer receipt =
                readers.letter(text)
                        .with(picture("jpeg"))
                        .with(picture("png"))
                        .to(readers.url("/en/contact"));
        assertThat(receipt.code()).isNotEmpty();
        Granted granted = readers.find("marta", text);
        SealedMessage report = readers.tips().messages(granted).getFirst();
        assertThat(report.attachments()).hasSize(2);
        assertThat(readers.attachment(granted, report, 1, 1)).startsWith(0xff, 0xd8);
        assertThat(readers.attachment(granted, report, 2, 2)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void without_a_code_nobody_can_answer_and_the_organisation_is_told() throws Refused {
        String text = "quiet " + UUID.randomUUID();
        Post.Answer receipt =
                readers.letter(text).with("send", "no-code").to(readers.url("/lv/contact"));
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.body()).doesNotContain("id=\"receipt\"");
        assertThat(readers.find("safe-house", text).replyRecipient()).isNull();
    }

    @Test
    void about_a_child_the_childrens_line_reads_too_and_sees_it_at_once() throws Refused {
        String text = "child " + UUID.randomUUID();
        readers.letter(text).with("for", "child-me").to(readers.url("/ru/contact"));
        Granted granted = readers.find("children-116111", text);
        assertThat(readers.grant(granted)[2]).isEqualTo("-c");
    }

    @Test
    void a_wish_to_delete_can_be_taken_back() throws Refused {
        String text = "delete " + UUID.randomUUID();
        Post.Answer receipt = readers.letter(text).to(readers.url("/lv/contact"));
        Post.Answer talk = readers.come("lv", receipt.code());
        Post.Answer wished = step(talk, "delete");
        assertThat(wished.body()).contains("value=\"undo\"");
        assertThat(readers.find("marta", text).deleted()).isNotNull();
        assertThat(step(wished, "undo").body()).contains("value=\"delete\"");
        assertThat(readers.find("marta", text).deleted()).isNull();
    }

    @Test
    void the_code_can_be_checked_and_a_wrong_one_is_told() {
        Post.Answer receipt = readers.letter("check me").to(readers.url("/lv/contact"));
        Post confirm = Post.of("step", "confirm", "code", receipt.code().replace(" ", ""));
        Post.Answer right = confirm.plainTo(readers.url("/lv/contact/reply"));
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body()).doesNotContain(receipt.code());
        String wrong = receipt.code().substring(0, 23) + (receipt.code().endsWith("1") ? 2 : 1);
        assertThat(confirm.with("code", wrong).plainTo(readers.url("/lv/contact/reply")).status())
                .isEqualTo(404);
    }

    @Test
    void an_answer_in_another_tip_is_not_shown() throws Refused {
        String text = "mine " + UUID.randomUUID();
        Post.Answer mine = readers.letter(text).to(readers.url("/lv/contact"));
        String other = "theirs " + UUID.randomUUID();
        readers.letter(other).to(readers.url("/lv/contact"));
        Granted theirs = readers.find("marta", other);
        Granted granted = readers.find("marta", text);
        // somebody with the database puts what was sealed for one tip into another one
        readers.reply(theirs, Map.of("v", 1, "text", "STOLEN"));
        byte[] sealed = readers.tips().messages(theirs).getLast().sealed();
        readers.tips().reply(granted, lv.gaisma.tip.seal.Ids.random(), sealed);
        assertThat(readers.come("en", mine.code()).main())
                .doesNotContain("STOLEN")
                .contains("cannot be opened");
    }

    private Post.Answer step(Post.Answer talk, String step) {
        return Post.of("pass", talk.hidden("pass"), "step", step)
                .plainTo(readers.url("/lv/contact/reply"));
    }

    static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
