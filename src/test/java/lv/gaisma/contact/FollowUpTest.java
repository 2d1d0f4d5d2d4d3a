package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.SealedMessage;
import lv.gaisma.tip.seal.Refused;
import org.junit.jupiter.api.Test;

/** A photo that is sent later arrives like one that is sent at once. */
class FollowUpTest {

    private static final byte[] ARCHIVE =
            "PK\u0003\u0004WHOANDWHERE".getBytes(StandardCharsets.US_ASCII);

    private final Readers readers = Readers.shared();
    private final String text = "first " + UUID.randomUUID();
    private final String code = readers.letter(text).to(readers.url("/en/contact")).code();

    @Test
    void a_photo_alone_is_enough_and_arrives_clean() throws IOException, Refused {
        Post.Answer sent = send(next("").with(ConversationTest.picture("jpeg")));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.main()).contains("role=\"status\"");
        Granted granted = readers.find("marta", text);
        SealedMessage last = last(granted);
        assertThat(last.direction()).isEqualTo("follow-up");
        assertThat(last.attachments()).hasSize(1);
        assertThat(readers.attachment(granted, last, 1, 1)).startsWith(0xff, 0xd8);
        assertThat(readers.read(granted, last)).containsEntry("language", "en");
    }

    @Test
    void pressing_twice_keeps_it_once_and_another_photo_is_another_message()
            throws IOException, Refused {
        Post one = next("look").with(ConversationTest.picture("png"));
        assertThat(send(one).status()).isEqualTo(200);
        assertThat(send(one).status()).isEqualTo(200);
        assertThat(messages()).isEqualTo(2);
        // back, another file chosen, sent from the same page
        Post other = new Post(one.fields(), java.util.List.of(ConversationTest.picture("jpeg")));
        assertThat(send(other).status()).isEqualTo(200);
        assertThat(messages()).isEqualTo(3);
    }

    @Test
    void a_file_that_cannot_be_cleaned_is_told_in_the_conversation_and_the_words_stay()
            throws IOException, Refused {
        Post.Answer back = send(next("my words").with(ARCHIVE));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.kept()).isEqualTo("my words");
        assertThat(back.main()).contains("One file cannot be accepted", "Choose the files again");
        assertThat(messages()).isEqualTo(1);
        Post again = Post.of("pass", back.hidden("pass"), "text", "my words", "step", "send");
        assertThat(send(again.with(ConversationTest.picture("png"))).status()).isEqualTo(200);
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void files_without_a_pass_are_not_even_looked_at() throws IOException {
        Post.Answer back =
                send(Post.of("pass", "x", "step", "send").with(ConversationTest.picture("png")));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.main()).contains("name=\"code\"");
    }

    @Test
    void a_conversation_takes_twenty_five_files_and_says_when_there_are_more()
            throws IOException, Refused {
        byte[] picture = ConversationTest.picture("png");
        for (int n = 0; n < 5; n++) {
            Post five = next("part " + n);
            for (int i = 0; i < 5; i++) {
                five = five.with(picture);
            }
            assertThat(send(five).status()).isEqualTo(200);
        }
        Post.Answer more = send(next("one more").with(picture));
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.kept()).isEqualTo("one more");
        assertThat(more.main()).contains("too large or too many");
        assertThat(send(next("words alone")).status()).isEqualTo(200);
    }

    @Test
    void the_page_says_how_long_it_is_kept_and_when_it_is_deleted_as_it_is_done() {
        assertThat(readers.come("en", code).main())
                .contains(
                        "deleted after " + lv.gaisma.tip.Retention.undoHours() + " hours",
                        "type=\"file\"",
                        "multipart/form-data");
        String wrong = code.substring(0, 23) + (code.endsWith("1") ? 2 : 1);
        assertThat(readers.come("en", wrong).main())
                .contains("deleted " + lv.gaisma.tip.Retention.days() + " days after");
    }

    private Post next(String words) {
        Post.Answer talk = readers.come("en", code);
        assertThat(talk.status()).isEqualTo(200);
        return Post.of("pass", talk.hidden("pass"), "text", words, "step", "send");
    }

    private Post.Answer send(Post post) {
        return post.to(readers.url("/en/contact/reply"));
    }

    private SealedMessage last(Granted granted) {
        return readers.tips().messages(granted).getLast();
    }

    private int messages() throws Refused {
        return readers.tips().messages(readers.find("marta", text)).size();
    }
}
