package lv.gaisma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lv.gaisma.file.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints every problem of content and translations as {@code file:line: what; how to mend}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Finds every mistake in content and translations.")
final class Check implements Callable<Integer> {

    @Mixin private ContentFolder content = new ContentFolder();

    @Override
    public Integer call() {
        List<Problem> problems = content.print(content.inspect());
        content.out().println(ContentFolder.count(problems));
        return problems.isEmpty() ? 0 : 1;
    }
}
