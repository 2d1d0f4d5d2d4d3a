package lv.gaisma.cli;

import java.util.concurrent.Callable;
import lv.gaisma.edition.Inspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints how each page stands in each language; for one page, what its translators need. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows the state of every page in every language.")
final class Status implements Callable<Integer> {

    @Mixin private ContentFolder content = new ContentFolder();

    @Parameters(
            arity = "0..1",
            paramLabel = "PAGE",
            description = "a page, such as rights/pay: its revision, hash and states")
    private @Nullable String page;

    @Override
    public Integer call() {
        Inspection inspection = content.inspect();
        String path = page;
        content.out().print(path == null ? inspection.table() : inspection.page(path));
        content.out().flush();
        return 0;
    }
}
