package lv.gaisma.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Check CHECK =
            new Check(
                    List.of(
                            question("passport", null),
                            question("debt", null),
                            question("debt-leave", "debt"),
                            question("child", null)));

    @Test
    void questions_come_one_after_the_other() {
        assertThat(next(Map.of())).isEqualTo("passport");
        assertThat(next(Map.of("q.passport", "no"))).isEqualTo("debt");
        assertThat(next(Map.of("q.passport", "no", "q.debt", "no"))).isEqualTo("child");
    }

    @Test
    void a_yes_or_a_doubt_opens_the_question_behind_it() {
        assertThat(next(Map.of("q.passport", "no", "q.debt", "yes"))).isEqualTo("debt-leave");
        assertThat(next(Map.of("q.passport", "no", "q.debt", "unsure"))).isEqualTo("debt-leave");
        assertThat(next(Map.of("q.passport", "no", "q.debt", "skip"))).isEqualTo("child");
    }

    @Test
    void answers_out_of_order_lead_to_the_first_open_question() {
        assertThat(next(Map.of("q.child", "no"))).isEqualTo("passport");
    }

    @Test
    void forged_answers_count_for_nothing() {
        Progress progress =
                Progress.of(
                        CHECK,
                        Map.of("q.passport", "perhaps", "q.gold", "yes", "q.debt-leave", "yes"));
        assertThat(progress.replies()).isEmpty();
    }

    @Test
    void one_step_back_forgets_the_last_answer() {
        Progress progress = Progress.of(CHECK, Map.of("q.passport", "yes", "q.debt", "yes"));
        assertThat(progress.back().next().orElseThrow().id()).isEqualTo("debt");
        assertThat(new Progress(CHECK, Map.of()).back().replies()).isEmpty();
    }

    @Test
    void the_count_is_that_of_the_questions_that_are_asked() {
        Progress none = Progress.of(CHECK, Map.of());
        Progress debt = Progress.of(CHECK, Map.of("q.passport", "no", "q.debt", "yes"));
        assertThat(none.asked()).hasSize(3);
        assertThat(debt.asked()).hasSize(4);
        assertThat(debt.number(debt.next().orElseThrow())).isEqualTo(3);
    }

    private static String next(Map<String, String> form) {
        return Progress.of(CHECK, form).next().orElseThrow().id();
    }

    private static Question question(String id, @org.jspecify.annotations.Nullable String after) {
        return new Question(id, after, true, List.of(), 1);
    }
}
