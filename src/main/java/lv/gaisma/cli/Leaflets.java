package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import lv.gaisma.edition.Editions;
import lv.gaisma.edition.SheetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes every sheet of every leaflet in every language into a folder. */
@Command(
        name = "leaflets",
        mixinStandardHelpOptions = true,
        description = "Writes all printable sheets as PDF into a folder.")
final class Leaflets implements Callable<Integer> {

    /** So many files pass between two lines of progress. */
    private static final int STEP = 25;

    @Mixin private ContentFolder content = new ContentFolder();

    @Parameters(paramLabel = "DIR", description = "the folder; made when it is not there")
    private Path folder = Path.of("leaflets");

    @Override
    public Integer call() {
        PrintWriter out = content.out();
        Map<String, Object> settings =
                Map.of(
                        "gaisma.database.enabled",
                        false,
                        "gaisma.content",
                        content.folder().root().toString());
        List<String> missing = new CopyOnWriteArrayList<>();
        AtomicInteger count = new AtomicInteger();
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            new SheetFiles(context.getBean(Editions.class))
                    .write(
                            folder,
                            file -> {
                                if (count.incrementAndGet() % STEP == 0) {
                                    out.println(count + " sheets …");
                                    out.flush();
                                }
                            },
                            missing::add);
        }
        missing.stream().sorted().forEach(out::println);
        out.println(count + " sheets written to " + folder);
        return missing.isEmpty() ? 0 : 1;
    }
}
