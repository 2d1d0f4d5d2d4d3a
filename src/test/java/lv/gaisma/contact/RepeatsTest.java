package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However often a button is pressed, a form makes one tip and shows one code. */
class RepeatsTest {

    private static final int PRESSES = 13;

    private final Readers readers = Readers.shared();

    @Test
    void five_forms_pressed_thirteen_times_at_once_make_five_tips() throws Exception {
        pressed(5);
    }

    @Test
    @Tag("full")
    void a_hundred_forms_pressed_thirteen_times_at_once_make_a_hundred_tips() throws Exception {
        pressed(100);
    }

    private void pressed(int forms) throws Exception {
        int before = readers.tips().of("marta").size();
        Set<String> codes = new TreeSet<>();
        int posts = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int form = 0; form < forms; form++) {
                Post letter = readers.letter("pressed often " + form);
                List<Future<String>> presses =
                        java.util.stream.Stream.generate(() -> threads.submit(() -> code(letter)))
                                .limit(PRESSES)
                                .toList();
                Set<String> shown = new TreeSet<>();
                for (Future<String> press : presses) {
                    shown.add(press.get());
                    posts++;
                }
                assertThat(shown).as("codes of one form").hasSize(1);
                codes.addAll(shown);
            }
        }
        int tips = readers.tips().of("marta").size() - before;
        System.out.printf(
                "%d posts of %d forms, %d tips, %d codes%n", posts, forms, tips, codes.size());
        assertThat(tips).isEqualTo(forms);
        assertThat(codes).hasSize(forms).doesNotContain("");
    }

    /** Whoever is asked to press again in a moment does so, also when this machine is busy. */
    private String code(Post letter) throws InterruptedException {
        Post.Answer answer = letter.to(readers.url("/lv/contact"));
        for (int again = 0;
                again < 30 && (answer.status() == 429 || answer.status() == 503);
                again++) {
            Thread.sleep(1000);
            answer = letter.to(readers.url("/lv/contact"));
        }
        return answer.code();
    }
}
