package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import lv.gaisma.tip.seal.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is in the reader's language, and what they wrote is not lost. */
class BadLettersTest {

    private static final List<String> LANGUAGES =
            List.of("lv", "en", "ru", "uk", "uz", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi", "ur");

    private final Readers readers = Readers.shared();

    @Test
    void the_form_is_light_names_112_first_and_is_the_first_form_in_every_language()
            throws IOException {
        for (String language : LANGUAGES) {
            Post.Answer form = Post.get(readers.url("/" + language + "/contact"));
            assertThat(form.status()).isEqualTo(200);
            assertThat(form.body()).contains("<html lang=\"" + language + "\"");
            assertThat(form.header("cache-control")).isEqualTo("no-store");
            String main = form.main();
            assertThat(main.indexOf("112")).isPositive().isLessThan(main.indexOf("<h1"));
            assertThat(main.substring(main.indexOf("<form"), main.indexOf("name=\"token\"")))
                    .contains("method=\"post\"")
                    .doesNotContain("</form>");
            assertThat(gzip(form.body())).isLessThan(14_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000", "\u202e\u202d"})
    void a_letter_that_says_nothing_is_given_back(String text) {
        for (String language : LANGUAGES) {
            Post.Answer answer = readers.letter(text).to(url(language));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"").contains("lang=\"" + language);
        }
    }

    @Test
    void a_tick_alone_is_a_letter() {
        Post.Answer answer = readers.letter("").with("a.locked", "yes").to(url("tg"));
        assertThat(answer.code()).isNotEmpty();
    }

    @Test
    void what_turns_the_text_around_is_taken_out_and_nothing_else() throws Refused {
        String text = "a\u0000b\u202ec\u2066d\u200fe \ud83d\ude00 " + UUID.randomUUID();
        assertThat(readers.letter(text).to(url("ur")).code()).isNotEmpty();
        readers.find("marta", text.replaceAll("[\u0000\u202e\u2066]", ""));
    }

    @Test
    void a_hundred_thousand_letters_are_too_many_and_all_still_there() {
        String text = "ж".repeat(100_000);
        for (Post.Answer answer :
                List.of(
                        readers.letter(text).to(url("ru")),
                        readers.letter("a".repeat(100_000)).plainTo(url("lv")))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.kept()).hasSize(100_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "../../etc/passwd", "%00", "ZZZZ====", "ключ"})
    void a_forged_form_is_given_back_with_a_good_one(String token) {
        Post.Answer answer = readers.letter("text stays").with("token", token).to(url("kk"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.kept()).isEqualTo("text stays");
        assertThat(answer.hidden("token")).hasSizeGreaterThan(40).isNotEqualTo(token);
    }

    @Test
    void a_form_is_too_new_for_four_seconds_and_too_old_after_twelve_hours() {
        assertThat(status(0)).isEqualTo(422);
        assertThat(status(1)).isEqualTo(422);
        assertThat(status(6)).isEqualTo(200);
        assertThat(status(12 * 3600 - 60)).isEqualTo(200);
        assertThat(status(12 * 3600 + 60)).isEqualTo(422);
    }

    @Test
    void a_clock_that_was_set_back_keeps_nobody_away() {
        assertThat(status(-3000)).isEqualTo(200);
    }

    @Test
    void whoever_fills_in_the_trap_gets_the_text_back() {
        Post.Answer answer = readers.letter("trap").with("website", "http://x").to(url("en"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.kept()).isEqualTo("trap");
    }

    @Test
    void markup_stays_text() {
        Post.Answer answer =
                readers.letter("</textarea><script>alert(1)</script>")
                        .with("token", "")
                        .to(url("lv"));
        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void files_of_other_kinds_too_large_or_too_many_are_told_and_the_text_stays()
            throws IOException {
        byte[] picture = ConversationTest.picture("png");
        Post heic = readers.letter("keep").with("    ftypheic".getBytes(StandardCharsets.US_ASCII));
        Post large = readers.letter("keep").with(new byte[11 << 20]);
        Post many = readers.letter("keep");
        for (int i = 0; i < 6; i++) {
            many = many.with(picture);
        }
        Post whole = readers.letter("keep");
        for (int i = 0; i < 3; i++) {
            whole = whole.with(Arrays.copyOf(picture, 9 << 20));
        }
        for (Post post : List.of(heic, large, many, whole)) {
            Post.Answer answer = post.to(url("ro"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.kept()).isEqualTo("keep");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=other",
                "application/json",
                "text/plain",
                "image/png",
                "nonsense"
            })
    void a_body_of_another_kind_is_answered(String type) {
        byte[] body = readers.letter("text").multipart();
        Post.Answer answer = Post.send(url("uk"), type, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("<html lang=\"uk\"");
    }

    @Test
    void a_body_that_is_cut_off_gives_back_what_came() {
        byte[] body = readers.letter("came").multipart();
        String type = "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW";
        for (int length = 0; length < body.length - 4; length += 23) {
            Post.Answer answer = Post.send(url("lv"), type, Arrays.copyOf(body, length));
            assertThat(answer.status()).isEqualTo(422);
        }
        Post.Answer late = Post.send(url("lv"), type, Arrays.copyOf(body, body.length - 6));
        assertThat(late.kept()).isEqualTo("came");
    }

    @Test
    void thirteen_presses_of_the_same_button_are_one_tip_with_one_code() {
        presses(3);
    }

    @Test
    @Tag("full")
    void a_hundred_forms_pressed_thirteen_times_are_a_hundred_tips() {
        presses(100);
    }

    private void presses(int forms) {
        int before = readers.tips().of("marta").size();
        Set<String> all = ConcurrentHashMap.newKeySet();
        for (int form = 0; form < forms; form++) {
            String text = "pressed " + UUID.randomUUID();
            Post letter = readers.letter(text);
            Set<String> codes = ConcurrentHashMap.newKeySet();
            IntStream.range(0, 13).parallel().forEach(i -> codes.add(letter.to(url("lv")).code()));
            assertThat(codes).hasSize(1).doesNotContain("");
            all.addAll(codes);
        }
        assertThat(all).hasSize(forms);
        assertThat(readers.tips().of("marta")).hasSize(before + forms);
    }

    @Test
    void the_same_form_with_another_text_is_another_tip() {
        Post letter = readers.letter("first");
        String code = letter.to(url("lv")).code();
        assertThat(letter.with("text", "second").to(url("lv")).code())
                .isNotEmpty()
                .isNotEqualTo(code);
    }

    @Test
    void wrong_codes_find_nothing() {
        int hits = 0;
        for (int i = 0; i < 8; i++) {
            String nineteen = String.format(Locale.ROOT, "%019d", i * 7_919_000_131L);
            String code = lv.gaisma.tip.seal.CodeOf.nineteen(nineteen).shown();
            Post.Answer answer = readers.come("lv", code);
            hits += answer.status() == 200 ? 1 : 0;
            assertThat(answer.status()).isIn(404, 429);
        }
        assertThat(hits).isZero();
    }

    @Test
    void what_somebody_answered_in_the_self_check_is_filled_in() {
        Post.Answer form =
                Post.of("check", "q.danger:yes,q.passport:unsure,child:yes,q.x:no,zz")
                        .plainTo(url("lv"));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body())
                .contains("name=\"a.danger\" value=\"yes\" checked=\"checked\"")
                .contains("name=\"a.documents\" value=\"unsure\" checked=\"checked\"")
                .contains("name=\"for\" value=\"child-me\" checked=\"checked\"");
    }

    @Test
    void addresses_of_other_languages_lead_on_or_are_not_found() {
        assertThat(Post.get(readers.url("/LV/contact")).status()).isEqualTo(301);
        assertThat(Post.get(readers.url("/xx/contact")).status()).isEqualTo(404);
        assertThat(Post.of("text", "x").plainTo(readers.url("/xx/contact")).status())
                .isEqualTo(404);
    }

    @Test
    void the_page_about_messages_tells_the_facts_of_today_in_every_language() {
        for (String language : LANGUAGES) {
            Post.Answer page = Post.get(readers.url("/" + language + "/contact/how"));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.main()).contains("90").contains("180").contains("14");
        }
    }

    private int status(long secondsOld) {
        return readers.letter("age")
                .with("token", readers.token(secondsOld))
                .to(url("lv"))
                .status();
    }

    private String url(String language) {
        return readers.url("/" + language + "/contact");
    }

    private static int gzip(String page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
