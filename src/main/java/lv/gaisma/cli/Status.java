package lv.gaisma.cli;

import java.util.concurrent.Callable;
import lv.gaisma.edition.Inspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints how each page stands in each language; for one page, what its translators need. */
@Command(name = "status", description = "Shows the state of every page in every language.")
final class Status implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "a page, such as rights/pay: its revision, hash and states")
    private @Nullable String path;

    @Override
    public Integer call() {
        Inspection inspection = Inspection.of(ContentFolder.find());
        String page = path;
        System.out.print(page == null ? inspection.table() : inspection.page(page));
        return 0;
    }
}
