package lv.gaisma.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private final Problems problems = new Problems();

    @TempDir private Path root;

    @Test
    void the_questions_stand_in_their_order() {
        Check check =
                read(
                        """
                        questions:
                          - {id: passport, pages: [rights/documents]}
                          - {id: debt, pages: []}
                          - {id: debt-leave, after: debt, sign: false, pages: []}
                        """);

        assertThat(check.questions())
                .extracting(Question::id)
                .containsExactly("passport", "debt", "debt-leave");
        assertThat(check.questions().getLast().keys()).containsExactly("check.q.debt-leave");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_question_twice_takes_the_check_away_and_says_where() {
        Check check = read("questions:\n  - {id: pay}\n  - {id: pay}\n");

        assertThat(check.questions()).isEmpty();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly(
                        "content/check.yaml:3: `pay` is no new id; use a-z and hyphens, each id"
                                + " once");
        assertThat(problems.leftOut()).containsExactly("content/check.yaml");
    }

    @Test
    void a_question_after_one_that_comes_later_takes_the_check_away() {
        assertThat(read("questions:\n  - {id: leave, after: debt}\n  - {id: debt}\n").questions())
                .isEmpty();
        assertThat(problems.all().getFirst().what()).contains("`debt` is no question before");
    }

    @Test
    void broken_yaml_takes_the_check_away() {
        assertThat(read("questions: [").questions()).isEmpty();
        assertThat(problems.leftOut()).containsExactly("content/check.yaml");
    }

    @Test
    void a_folder_without_the_file_has_no_check_and_no_problem() {
        assertThat(Check.read(SmallFolder.of(root).folder(), problems).questions()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    private Check read(String yaml) {
        return Check.read(
                SmallFolder.of(root).write("content/check.yaml", yaml).folder(), problems);
    }
}
