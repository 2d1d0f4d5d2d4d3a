package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.gaisma.tip.ActiveKey;
import lv.gaisma.tip.Parcel;
import lv.gaisma.tip.Report;
import lv.gaisma.tip.Sending;
import lv.gaisma.tip.Vault;
import lv.gaisma.tip.clean.Cleaned;
import lv.gaisma.tip.seal.Codes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a letter costs: the code is the intended price, everything else is small beside it. */
@Tag("full")
class CostTest {

    private static final int TIMES = 40;

    private final Readers readers = Readers.shared();

    /** Something to measure. */
    private interface Work {
        void run(int time) throws Exception;
    }

    @Test
    void everything_but_the_code_costs_less_than_a_third_of_it_and_five_megabytes_a_tenth_second()
            throws Exception {
        Codes codes = readers.context().getBean(Codes.class);
        Vault vault = readers.context().getBean(Vault.class);
        List<ActiveKey> to =
                List.of(key("marta", LocalDate.EPOCH), key("safe-house", LocalDate.EPOCH));
        Report report = new Report("hi", "me", "pay", "riga", Map.of(), "मदद ".repeat(150), "", "");
        double code = millis(i -> codes.open(codes.of(new byte[] {(byte) i}, new byte[32])));
        double sealing =
                millis(
                        i -> {
                            Sending sending = new Sending(new byte[] {(byte) i, 1}, new byte[32]);
                            // the opening is counted above; here only what comes after it
                            Codes.Opening opening =
                                    new Codes.Opening(
                                            lv.gaisma.tip.seal.Ids.random(),
                                            lv.gaisma.tip.seal.AgeKey.random());
                            vault.send(new Parcel(), report, sending, opening, to, true);
                        });
        byte[] picture = MemoryTest.png(5 << 20);
        double large = millis(i -> new Parcel().attach(Cleaned.of(picture).orElseThrow()));
        System.out.printf(
                "CPU: code %.1f ms, sealing and keeping %.1f ms, 5 MB cleaned and sealed %.1f ms%n",
                code, sealing, large);
        assertThat(sealing).isLessThan(0.3 * code);
        assertThat(large).isLessThan(100);
    }

    private ActiveKey key(String organisation, LocalDate day) {
        return new ActiveKey(
                organisation,
                1,
                Objects.requireNonNull(readers.keys().get(organisation)).recipient(),
                day);
    }

    /** The median of the thread's own time. */
    private static double millis(Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        double[] took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run(i);
            took[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }
}
