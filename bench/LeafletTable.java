import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.gaisma.edition.Editions;
import lv.gaisma.edition.SheetFiles;
import lv.gaisma.leaflet.Order;

/** What every sheet of every leaflet costs and weighs. Started by bench/leaflets.sh. */
class LeafletTable {

    private static final int ROUNDS = 2;
    private static final int MOST_BYTES = 120_000;
    private static final double MOST_MS = 60;

    /** A sheet once more. */
    private record Cost(String format, String path, double ms, int bytes) {}

    static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[1]);
        Map<String, Object> settings = Map.of("gaisma.database.enabled", false, "gaisma.content", arguments[0]);
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            SheetFiles sheets = new SheetFiles(context.getBean(Editions.class));
            for (int round = 1; round <= ROUNDS; round++) {
                round(sheets, round, work.resolve("round-" + round));
            }
            same(work.resolve("round-1"), work.resolve("round-" + ROUNDS));
            table(sheets.orders().stream().map(order -> cost(sheets, order)).toList());
        }
    }

    /** All of them on all cores, as ./gaisma leaflets does it; the first round is the one after a start. */
    private static void round(SheetFiles sheets, int round, Path folder) throws IOException {
        long wall = System.nanoTime();
        sheets.write(folder, file -> {}, System.out::println);
        double seconds = (System.nanoTime() - wall) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "round %d: %d sheets in %.1f s on %d cores%n",
                round,
                files(folder).size(),
                seconds,
                Runtime.getRuntime().availableProcessors());
    }

    /** CPU time of this thread: it hardly changes when the machine is busy with other things. */
    private static Cost cost(SheetFiles sheets, Order order) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        int bytes = sheets.make(order).bytes().length;
        double ms = (thread.getCurrentThreadCpuTime() - before) / 1e6;
        return new Cost(order.format().word(), order.path(), ms, bytes);
    }

    private static void table(List<Cost> costs) {
        Map<String, List<Cost>> byFormat = new TreeMap<>();
        costs.forEach(cost -> byFormat.computeIfAbsent(cost.format(), format -> new ArrayList<>()).add(cost));
        System.out.println("\n| format | sheets | bytes, mean | largest | CPU ms, mean | p95 | most |\n|---|--:|--:|--:|--:|--:|--:|");
        byFormat.forEach(LeafletTable::line);
        line("all", costs);
        Cost worst = costs.stream().max(Comparator.comparingDouble(Cost::ms)).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%nthe most: %s; %d sheets took more than %.0f ms, %d are larger than %d bytes%n",
                worst.path(),
                costs.stream().filter(cost -> cost.ms() > MOST_MS).count(),
                MOST_MS,
                costs.stream().filter(cost -> cost.bytes() > MOST_BYTES).count(),
                MOST_BYTES);
    }

    private static void line(String format, List<Cost> costs) {
        double[] ms = costs.stream().mapToDouble(Cost::ms).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %d | %.1f | %.1f | %.1f |%n",
                format,
                ms.length,
                costs.stream().mapToInt(Cost::bytes).average().orElse(0),
                costs.stream().mapToInt(Cost::bytes).max().orElse(0),
                costs.stream().mapToDouble(Cost::ms).average().orElse(0),
                ms[(int) (ms.length * 0.95)],
                ms[ms.length - 1]);
    }

    private static void same(Path one, Path other) throws IOException {
        long different = 0;
        for (Path file : files(one)) {
            different += Files.mismatch(file, other.resolve(one.relativize(file))) < 0 ? 0 : 1;
        }
        System.out.println(different + " files differ between the first round and the last");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }
}
