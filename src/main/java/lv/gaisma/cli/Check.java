package lv.gaisma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lv.gaisma.edition.Inspection;
import lv.gaisma.file.Problem;
import picocli.CommandLine.Command;

/** Prints every problem of content and translations as {@code file:line: what; how to mend}. */
@Command(name = "check", description = "Finds every mistake in content and translations.")
final class Check implements Callable<Integer> {

    @Override
    public Integer call() {
        List<Problem> problems = Inspection.of(ContentFolder.find()).problems();
        problems.forEach(System.out::println);
        int count = problems.size();
        System.out.println(
                count == 0 ? "0 problems" : count + (count == 1 ? " problem" : " problems"));
        return count == 0 ? 0 : 1;
    }
}
