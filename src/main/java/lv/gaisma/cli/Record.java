package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import lv.gaisma.audit.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies the record of what staff did. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Verifies the record of what staff did; note the last hash elsewhere.")
final class Record implements Callable<Integer> {

    @Mixin private ContentFolder content = new ContentFolder();

    @Override
    public Integer call() throws InterruptedException {
        try (ApplicationContext context = Tables.open(content)) {
            Audit.Verdict verdict = context.getBean(Audit.class).verify();
            content.out().println(verdict.entries() + " entries are whole; last " + verdict.last());
            if (verdict.broken() != null) {
                content.out()
                        .println(
                                "entry "
                                        + verdict.broken()
                                        + " is not as it was written; compare with a backup");
                return 1;
            }
            return 0;
        }
    }
}
