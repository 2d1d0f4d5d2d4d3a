import com.sun.management.OperatingSystemMXBean;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.gaisma.edition.Editions;
import lv.gaisma.edition.SheetFiles;

/** What every sheet of every leaflet costs and weighs. Started by bench/leaflets.sh. */
class LeafletTable {

    private static final int ROUNDS = 3;

    static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[1]);
        Map<String, Object> settings =
                Map.of("gaisma.database.enabled", false, "gaisma.content", arguments[0]);
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            SheetFiles sheets = new SheetFiles(context.getBean(Editions.class));
            for (int round = 1; round <= ROUNDS; round++) {
                round(sheets, round, work.resolve("round-" + round));
            }
        }
        sizes(work.resolve("round-1"));
        same(work.resolve("round-1"), work.resolve("round-" + ROUNDS));
    }

    private static void round(SheetFiles sheets, int round, Path folder) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        sheets.write(folder, file -> {}, System.out::println);
        double cpuMs = (system.getProcessCpuTime() - cpu) / 1e6;
        double seconds = (System.nanoTime() - wall) / 1e9;
        int count = files(folder).size();
        System.out.printf(
                Locale.ROOT, "round %d: %d sheets in %.1f s, %.1f ms CPU each%n", round, count, seconds, cpuMs / count);
    }

    private static void sizes(Path folder) throws IOException {
        Map<String, long[]> byFormat = new TreeMap<>();
        for (Path file : files(folder)) {
            String format = file.getFileName().toString().replaceAll(".*-|\\.pdf", "");
            long[] row = byFormat.computeIfAbsent(format, key -> new long[3]);
            row[0]++;
            row[1] += Files.size(file);
            row[2] = Math.max(row[2], Files.size(file));
        }
        System.out.println("\n| format | sheets | bytes, mean | largest |\n|---|--:|--:|--:|");
        byFormat.forEach(
                (format, row) -> System.out.printf("| %s | %d | %d | %d |%n", format, row[0], row[1] / row[0], row[2]));
    }

    private static void same(Path one, Path other) throws IOException {
        long different = 0;
        for (Path file : files(one)) {
            different += Files.mismatch(file, other.resolve(one.relativize(file))) < 0 ? 0 : 1;
        }
        System.out.println("\n" + different + " files differ between the first round and the last");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }
}
