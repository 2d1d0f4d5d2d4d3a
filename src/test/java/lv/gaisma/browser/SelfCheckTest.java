package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lv.gaisma.check.Check;
import lv.gaisma.check.Question;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The self-check and the professionals' aid as people use them, with scripts off. */
class SelfCheckTest {

    private static final List<Question> QUESTIONS =
            Check.read(new Folder(Path.of("")), new Problems()).questions();

    private final String base = RunningPortal.shared().base();

    @ParameterizedTest
    @ValueSource(strings = {"lv", "tg", "hi", "ur"})
    void every_branch_is_reached_and_no_answer_stands_in_an_address(String tag) {
        Page page = withoutScripts();
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));

        assertThat(walk(page, tag, "yes")).containsExactlyElementsOf(ids(QUESTIONS));
        assertThat(page.locator("main li").count()).isGreaterThan(QUESTIONS.size() - 3);
        List<String> asked =
                ids(QUESTIONS.stream().filter(question -> question.after() == null).toList());
        assertThat(walk(page, tag, "no")).containsExactlyElementsOf(asked);

        assertThat(requests).filteredOn(url -> url.contains("/check")).isNotEmpty();
        assertThat(requests)
                .allSatisfy(url -> assertThat(url).doesNotContain("?").doesNotContain("="));
        assertThat(page.context().cookies()).isEmpty();
        page.context().close();
    }

    @Test
    void a_doubt_opens_a_branch_and_silence_does_not() {
        Page page = withoutScripts();
        assertThat(walk(page, "lv", "unsure")).containsExactlyElementsOf(ids(QUESTIONS));
        assertThat(walk(page, "lv", "skip"))
                .containsExactlyElementsOf(
                        ids(
                                QUESTIONS.stream()
                                        .filter(question -> question.after() == null)
                                        .toList()));
        page.context().close();
    }

    @Test
    void danger_is_answered_at_once_and_the_way_back_is_open() {
        Page page = withoutScripts();
        page.navigate(base + "/ur/check");
        answer(page, "yes");
        assertThat(page.locator(".notice.safety").textContent()).contains("112");
        assertThat(page.locator("main .danger").getAttribute("href")).isEqualTo("tel:112");
        page.locator("button[value=back]").click();
        assertThat(page.locator("input[type=radio]").first().getAttribute("name"))
                .isEqualTo("q.danger");
        assertThat(page.locator("main .danger").count()).isZero();
        page.locator("main button[value=next]").click(); // nothing chosen: the question again
        assertThat(page.locator("input[type=radio]").first().getAttribute("name"))
                .isEqualTo("q.danger");
        page.context().close();
    }

    @Test
    void an_interview_ends_in_a_record_that_can_be_printed() {
        Page page = withoutScripts();
        page.navigate(base + "/ru/professionals/screening");
        page.locator("input[name='q.passport'][value=yes]").check();
        page.locator("input[name='q.passport-back'][value=unsure]").check();
        page.locator("input[name='q.child'][value=yes]").check();
        page.locator("form.signs button").click();

        assertThat(page.url()).isEqualTo(base + "/ru/professionals/screening");
        assertThat(page.locator(".record").textContent())
                .contains("Паспорт или другие документы находятся у кого-то другого")
                .contains("23 ноября 2026")
                .contains("не официальный инструмент");
        assertThat(page.locator(".record .card.help").count()).isEqualTo(3);
        assertThat(page.locator(".record .card.authority").count()).isZero();
        assertThat(page.locator(".record dl div").count()).isEqualTo(7);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void axe_finds_nothing_in_question_and_result(String tag) {
        everywhere(page -> page.navigate(base + "/" + tag + "/check"));
        everywhere(
                page -> {
                    page.navigate(base + "/" + tag + "/check");
                    answer(page, "yes");
                });
        everywhere(
                page -> {
                    page.navigate(base + "/" + tag + "/check");
                    answer(page, "yes");
                    answer(page, "unsure");
                    page.locator("button[value=result]").click();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "ru"})
    void axe_finds_nothing_in_interview_and_record(String tag) {
        String address = base + "/" + tag + "/professionals/screening";
        everywhere(page -> page.navigate(address));
        everywhere(
                page -> {
                    page.navigate(address);
                    page.locator("input[name='q.danger'][value=yes]").check();
                    page.locator("input[name='q.debt'][value=unsure]").check();
                    page.locator("form.signs button").click();
                });
    }

    /** On a phone and on a desk. */
    private static void everywhere(Consumer<Page> way) {
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            Page page = Chromium.open(width);
            way.accept(page);
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Overflow.of(page)).isEmpty();
            page.context().close();
        }
    }

    /** Gives every question the same answer; the questions that came. */
    private List<String> walk(Page page, String tag, String reply) {
        List<String> asked = new ArrayList<>();
        page.navigate(base + "/" + tag + "/check");
        while (page.locator("input[type=radio]").count() > 0) {
            asked.add(answer(page, reply));
            assertThat(page.url()).isEqualTo(base + "/" + tag + "/check");
            assertThat(asked.size()).isLessThanOrEqualTo(QUESTIONS.size());
        }
        assertThat(page.locator("main .card").count()).isEqualTo(3);
        assertThat(page.locator("main .card.authority").count()).isZero();
        return asked;
    }

    private static String answer(Page page, String reply) {
        String name = page.locator("input[type=radio]").first().getAttribute("name");
        page.locator("input[type=radio][value=" + reply + "]").check();
        page.locator("main button[value=next]").click();
        page.waitForLoadState();
        return name.substring("q.".length());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static Page withoutScripts() {
        return Chromium.open(
                Chromium.PHONE, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }
}
