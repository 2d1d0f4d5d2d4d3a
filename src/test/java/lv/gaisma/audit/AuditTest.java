package lv.gaisma.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.gaisma.database.Work;
import lv.gaisma.inbox.Office;
import org.junit.jupiter.api.Test;

/** The chain, which is broken here in every way and put back as it was. */
class AuditTest {

    private final Office office = Office.shared();
    private final Audit audit = office.bean(Audit.class);

    @Test
    void a_chain_is_whole_until_somebody_changes_it() throws Exception {
        long before = audit.verify().entries();
        writeAtOnce(8, 25);
        Audit.Verdict whole = audit.verify();
        assertThat(whole.broken()).isNull();
        assertThat(whole.entries()).isEqualTo(before + 200);
        long n = before + 50;

        broken(n, "UPDATE audit SET subject = 'other' WHERE number = " + n);
        broken(n, "UPDATE audit SET at = at + INTERVAL 1 SECOND WHERE number = " + n);
        broken(n, "UPDATE audit SET organisation = NULL WHERE number = " + n);
        broken(n + 1, "DELETE FROM audit WHERE number = " + n);
        broken(
                n,
                "UPDATE audit SET number = 0 WHERE number = " + n,
                "UPDATE audit SET number = " + n + " WHERE number = " + (n + 1),
                "UPDATE audit SET number = " + (n + 1) + " WHERE number = 0");
        Audit.Verdict again = audit.verify();
        assertThat(again.broken()).isNull();
        assertThat(again.last()).isEqualTo(whole.last());
    }

    /** Changes something, finds it, and puts everything back as it was. */
    private void broken(long number, String... statements) {
        change("CREATE OR REPLACE TABLE kept AS SELECT * FROM audit");
        for (String statement : statements) {
            change(statement);
        }
        assertThat(audit.verify().broken()).as(statements[0]).isEqualTo(number);
        change("DELETE FROM audit");
        change("INSERT INTO audit SELECT * FROM kept");
        change("DROP TABLE kept");
    }

    private void change(String statement) {
        office.bean(Work.class)
                .asOne(
                        () -> {
                            office.change(statement);
                            return true;
                        });
    }

    private void writeAtOnce(int writers, int each) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String who = "m" + i;
                all.add(
                        pool.submit(
                                () -> {
                                    for (int n = 0; n < each; n++) {
                                        audit.note("org", who, "opened", "tip " + n);
                                    }
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
