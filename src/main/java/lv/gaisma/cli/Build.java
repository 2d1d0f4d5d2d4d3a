package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.gaisma.edition.Editions;
import lv.gaisma.file.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the edition as the portal would serve it, and refuses one with problems. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds everything public once and reports every problem.")
final class Build implements Callable<Integer> {

    @Mixin private ContentFolder content = new ContentFolder();

    @Override
    public Integer call() {
        List<Problem> problems = content.print(content.inspect());
        Map<String, Object> settings =
                Map.of(
                        "gaisma.database.enabled",
                        false,
                        "gaisma.content",
                        content.folder().root().toString());
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            Editions editions = context.getBean(Editions.class);
            int failures = editions.finish();
            int addresses = editions.pages() - failures;
            content.out().println(addresses + " addresses built, " + ContentFolder.count(problems));
            return problems.isEmpty() && failures == 0 ? 0 : 1;
        }
    }
}
