package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import lv.gaisma.tip.seal.CodeOf;
import lv.gaisma.tip.seal.Codes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wrong codes find nothing, and time does not tell them from right ones. */
class CodesTest {

    private final Readers readers = Readers.shared();

    @Test
    void eight_right_and_eight_wrong_codes_take_the_same_time() {
        assertSameTime(8, 0.25);
    }

    @Test
    @Tag("full")
    void a_hundred_right_and_wrong_codes_take_the_same_time() {
        assertSameTime(100, 0.05);
    }

    @Test
    void two_hundred_wrong_codes_find_nothing() throws Exception {
        assertThat(hits(200, 31)).isZero();
    }

    @Test
    @Tag("full")
    void ten_thousand_wrong_codes_find_nothing() throws Exception {
        assertThat(hits(10_000, 32)).isZero();
    }

    /** Past the limit on codes, straight at what they open. */
    private int hits(int times, long seed) throws Exception {
        readers.letter("there is something to find").to(readers.url("/lv/contact"));
        Random random = new Random(seed);
        Codes codes = readers.context().getBean(Codes.class);
        var conversations = readers.context().getBean(lv.gaisma.tip.Conversations.class);
        int hits = 0;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            String nineteen =
                    String.valueOf(random.nextLong(1L << 62) + (1L << 62)).substring(0, 19);
            hits += conversations.find(codes.open(CodeOf.nineteen(nineteen))).isPresent() ? 1 : 0;
        }
        System.out.printf(
                "%d wrong codes, %d hits, %.1f ms each%n",
                times, hits, (System.nanoTime() - start) / 1e6 / times);
        return hits;
    }

    private void assertSameTime(int times, double tolerance) {
        String right = readers.letter("time").to(readers.url("/lv/contact")).code();
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            known.add(millis(right, 200));
            String nineteen = String.format(Locale.ROOT, "%019d", 1_000_003L * (i + 1));
            unknown.add(millis(CodeOf.nineteen(nineteen).digits(), 404));
        }
        Collections.sort(known);
        Collections.sort(unknown);
        double first = known.get(times / 2);
        double second = unknown.get(times / 2);
        System.out.printf("Right codes %.0f ms, wrong ones %.0f ms%n", first / 1e6, second / 1e6);
        assertThat(Math.abs(first - second) / first).isLessThan(tolerance);
    }

    private long millis(String code, int status) {
        long start = System.nanoTime();
        Post.Answer answer = readers.come("lv", code);
        long took = System.nanoTime() - start;
        assertThat(answer.status()).isEqualTo(status);
        return took;
    }
}
