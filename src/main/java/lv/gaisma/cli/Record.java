package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import lv.gaisma.audit.Audit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies the record of what staff did. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Verifies the record of what staff did; note the last hash elsewhere.")
final class Record implements Callable<Integer> {

    @Mixin private ContentFolder content = new ContentFolder();

    @Option(
            names = "--noted",
            paramLabel = "HASH",
            description = "a last hash of an earlier time: is it still there?")
    private @Nullable String noted;

    @Override
    public Integer call() throws InterruptedException {
        try (ApplicationContext context = Tables.open(content)) {
            Audit audit = context.getBean(Audit.class);
            Audit.Verdict verdict = audit.verify();
            content.out().println(verdict.entries() + " entries are whole; last " + verdict.last());
            if (verdict.broken() != null) {
                content.out()
                        .println(
                                "entry "
                                        + verdict.broken()
                                        + " is not as it was written; compare with a backup");
                return 1;
            }
            if (noted != null && !audit.has(noted.strip())) {
                content.out()
                        .println(
                                "the noted hash is not among them: the end was cut off or written"
                                        + " anew; compare with a backup");
                return 1;
            }
            return 0;
        }
    }
}
