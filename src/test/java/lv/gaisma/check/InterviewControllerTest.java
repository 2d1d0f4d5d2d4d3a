package lv.gaisma.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import lv.gaisma.leaflet.Poppler;
import lv.gaisma.leaflet.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The professionals' aid over HTTP. */
class InterviewControllerTest {

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en", "ru"})
    void the_page_has_advice_first_and_then_a_form(String tag) {
        String html = portal.ask("GET", "/" + tag + "/professionals/screening").text();
        assertThat(html.indexOf("id=\"before\"")).isPositive();
        assertThat(html.indexOf("<fieldset")).isGreaterThan(html.indexOf("id=\"children\""));
        assertThat(html).contains("name=\"q.passport\"").contains("value=\"skip\" checked");
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        assertThat(main.indexOf("tel:112")).isPositive().isLessThan(main.indexOf("tel:+371"));
    }

    @Test
    void the_record_names_what_was_seen_and_says_that_it_is_an_aid() {
        String record = post("en", "q.passport=yes&q.passport-back=unsure&q.pay=no").text();
        assertThat(record)
                .contains("Retention of identity documents: ")
                .contains("Somebody else holds the passport")
                .contains("not the state’s official recognition tool")
                .contains("+371 28612120")
                .doesNotContain("class=\"card authority\"");
    }

    @Test
    void a_sign_behind_one_that_is_not_there_counts_for_nothing() {
        String record = post("en", "q.passport=no&q.passport-back=yes").text();
        assertThat(record.indexOf("not given back on request"))
                .isGreaterThan(record.indexOf("Not asked"));
    }

    @Test
    void a_child_is_reported_on_the_same_day_and_danger_names_112_first() {
        String record = post("lv", "q.child=yes&q.danger=yes").text();
        String main = record.substring(record.indexOf("<main"));
        assertThat(main).contains("tajā pašā dienā").contains("116111");
        assertThat(main.indexOf("tel:112")).isPositive().isLessThan(main.indexOf("116111"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q.passport=maybe",
                "q.gold=yes",
                "q.passport=yes&q.passport=no",
                "%zz=%",
                "&&&===",
                "step=again",
            })
    void whatever_is_sent_the_answer_is_a_record_that_nobody_keeps(String body) {
        Wire.Answer answer = post("ru", body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.text()).contains("<html lang=\"ru\"").contains("record");
    }

    @Test
    void a_hundred_thousand_letters_are_no_mistake() {
        assertThat(post("lv", "q.passport=" + "a".repeat(100_000)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv | Pase vai citi dokumenti ir pie kāda cita | nevis valsts oficiālais atpazīšanas rīks",
                "en | Somebody else holds the passport or other documents | not the state’s official recognition tool",
                "ru | Паспорт или другие документы находятся у кого-то другого | а не официальный инструмент государства",
            })
    void the_record_is_a_file_that_keeps_the_standards_and_says_what_the_page_says(
            String tag, String sign, String aid) {
        Wire.Answer answer = post(tag, "as=pdf&q.passport=yes&q.pay=no&q.danger=unsure");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("content-disposition"))
                .isEqualTo("attachment; filename=\"gaisma.pdf\"");
        assertThat(Standards.broken(answer.body())).isEmpty();
        String text = Poppler.text(answer.body()).replaceAll("\\s+", " ");
        assertThat(text).contains(sign).contains(aid).contains("+371 28612120");
        assertThat(text.indexOf("112")).isLessThan(text.indexOf("+371"));
        List<String> page = parts(post(tag, "q.passport=yes&q.pay=no&q.danger=unsure").text());
        assertThat(page).hasSizeGreaterThan(25).allSatisfy(one -> assertThat(text).contains(one));
    }

    /** What the page says, but for what is there for screens alone. */
    private static List<String> parts(String html) {
        String main = html.substring(html.indexOf("<h2"), html.indexOf("<div class=\"cards\""));
        return Pattern.compile("<(?:h2|span|p [^>]*)>([^<]+)<")
                .matcher(main)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    @Test
    void a_person_under_18_stands_on_the_file_as_well() {
        String text = Poppler.text(post("lv", "as=pdf&q.child=yes").body());
        assertThat(text.replaceAll("\\s+", " ")).contains("tajā pašā dienā").contains("116111");
    }

    @Test
    void the_form_for_the_file_sends_on_what_was_understood_and_nothing_else() {
        String record = post("en", "q.passport=yes&q.gold=yes&q.pay=%22%3E%3Cb%3E").text();
        String form = record.substring(record.indexOf("<main"), record.indexOf("</form>"));
        assertThat(form)
                .contains("name=\"q.passport\" value=\"yes\"")
                .contains("name=\"as\" value=\"pdf\"")
                .doesNotContain("gold")
                .doesNotContain("q.pay\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as=pdf",
                "as=pdf&q.gold=yes&step=again",
                "as=pdf&q.passport=%zz&&==",
                "as=pdf&q=A"
            })
    void whatever_is_sent_there_is_a_file(String body) {
        for (String more : List.of("", "&q.pay=" + "x".repeat(100_000))) {
            Wire.Answer answer = post("ru", body + more);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        }
    }

    @Test
    void a_hundred_people_who_want_the_file_at_once_all_get_a_record() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Wire.Answer>> answers =
                    IntStream.range(0, 100)
                            .mapToObj(i -> people.submit(() -> post("lv", "as=pdf&q.pay=yes")))
                            .toList();
            assertThat(answers).extracting(answer -> answer.get().status()).containsOnly(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "xx"})
    void a_language_without_the_aid_has_no_record(String tag) {
        assertThat(post(tag, "q.passport=yes").status()).isEqualTo(404);
    }

    private Wire.Answer post(String tag, String body) {
        try (Wire wire = portal.wire()) {
            int length = body.getBytes(ISO_8859_1).length;
            return wire.say(
                            "POST /"
                                    + tag
                                    + "/professionals/screening HTTP/1.1\r\nHost: test\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: "
                                    + length
                                    + "\r\n\r\n"
                                    + body)
                    .next();
        }
    }
}
