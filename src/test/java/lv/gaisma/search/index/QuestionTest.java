package lv.gaisma.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void what_is_no_text_is_left_out() {
        Question question = Question.of("\u202Epa\u0000se \uD800\t\u2066atņemta\u2069\u00A0\n");
        assertThat(question).isEqualTo(new Question("pa se atņemta", false));
    }

    @Test
    void a_long_question_is_cut_and_says_so() {
        assertThat(Question.of("darbs ".repeat(10_000)).cut()).isTrue();
        assertThat(Question.of("darbs ".repeat(10_000)).text()).hasSizeLessThanOrEqualTo(200);
        assertThat(Question.of("x".repeat(200)).cut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!…", "😀😀", "\u200F\u202B", "*:*"})
    void without_a_letter_there_is_nothing_to_look_for(String raw) {
        assertThat(Question.of(raw).isEmpty()).isTrue();
    }

    @Test
    void words_said_again_count_once() {
        assertThat(Question.of("nav alga nav").chunks()).containsExactly("nav", "alga");
    }
}
