package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.gaisma.edition.Editions;
import lv.gaisma.edition.Inspection;
import lv.gaisma.file.Problem;
import picocli.CommandLine.Command;

/** Builds the edition as the portal would serve it, and refuses one with problems. */
@Command(name = "build", description = "Builds everything public once and reports every problem.")
final class Build implements Callable<Integer> {

    @Override
    public Integer call() {
        List<Problem> problems = Inspection.of(ContentFolder.find()).problems();
        problems.forEach(System.out::println);
        try (ApplicationContext context =
                ApplicationContext.run(Map.of("gaisma.database.enabled", false))) {
            Editions editions = context.getBean(Editions.class);
            System.out.println(
                    editions.pages() + " addresses built, " + problems.size() + " problems");
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
