package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the result of the self-check into the form, if the person wants. */
class FromTheCheckTest {

    private static final int LONGEST_WAIT = 30;

    private final Readers readers = Readers.shared();

    @ParameterizedTest
    @ValueSource(strings = {"lv", "ur"})
    void what_was_answered_comes_along_and_nothing_is_sent_yet(String language) throws Exception {
        Post.Answer result = result(language);
        assertThat(result.main()).contains("action=\"/" + language + "/contact\"");
        String check = result.hidden("check");
        assertThat(check).isEqualTo("danger:no,passport:yes,pay:unsure,child:yes");

        Post.Answer form =
                Post.of("check", check).plainTo(readers.url("/" + language + "/contact"));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.code()).isEmpty();
        assertThat(form.main())
                .contains(chosen("a.danger", "no"))
                .contains(chosen("a.documents", "yes"))
                .contains(chosen("a.pay", "unsure"))
                .contains(chosen("for", "child-me"));
        assertThat(form.header("cache-control")).isEqualTo("no-store");
    }

    /** Once an organisation reads, the next edition shows the way to it. */
    private Post.Answer result(String language) throws InterruptedException {
        Post answers =
                Post.of(
                        "q.danger", "no",
                        "q.passport", "yes",
                        "q.pay", "unsure",
                        "q.debt", "skip",
                        "q.child", "yes",
                        "step", "result");
        Post.Answer result = answers.plainTo(readers.url("/" + language + "/check"));
        for (int i = 0; i < LONGEST_WAIT && result.hidden("check").isEmpty(); i++) {
            Thread.sleep(1000);
            result = answers.plainTo(readers.url("/" + language + "/check"));
        }
        return result;
    }

    private static String chosen(String name, String value) {
        return "name=\"" + name + "\" value=\"" + value + "\" checked";
    }
}
