import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How small every page becomes, and what that costs: one line for each method. Started by bench/compression.sh. */
class CompressionTable {

    record Method(String name, UnaryOperator<byte[]> compress) {}

    static void main(String[] arguments) throws IOException {
        Brotli4jLoader.ensureAvailability();
        List<byte[]> pages;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            pages = files.filter(Files::isRegularFile).map(CompressionTable::read).toList();
        }
        List<Method> methods =
                Stream.concat(
                                Stream.of(1, 6, 9).map(level -> new Method("gzip " + level, page -> gzip(page, level))),
                                Stream.of(1, 4, 5, 6, 7, 8, 9, 10, 11)
                                        .map(quality -> new Method("br " + quality, page -> brotli(page, quality))))
                        .toList();
        methods.forEach(method -> line(method, pages.subList(0, Math.min(60, pages.size())), false)); // warms up
        System.out.printf("%d pages, %d bytes on average%n%n", pages.size(), total(pages) / pages.size());
        System.out.println("| method | bytes, mean | median | largest | CPU ms per page |\n|---|--:|--:|--:|--:|");
        methods.forEach(method -> line(method, pages, true));
    }

    private static void line(Method method, List<byte[]> pages, boolean print) {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        int[] sizes = pages.stream().mapToInt(page -> method.compress().apply(page).length).toArray();
        double milliseconds = (thread.getCurrentThreadCpuTime() - before) / 1e6 / pages.size();
        Arrays.sort(sizes);
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.2f |%n",
                    method.name(),
                    Arrays.stream(sizes).sum() / sizes.length,
                    sizes[sizes.length / 2],
                    sizes[sizes.length - 1],
                    milliseconds);
        }
    }

    private static long total(List<byte[]> pages) {
        return pages.stream().mapToLong(page -> page.length).sum();
    }

    private static byte[] gzip(byte[] page, int level) {
        var out = new ByteArrayOutputStream(page.length);
        try (var gzip =
                new GZIPOutputStream(out) {
                    {
                        def = new Deflater(level, true);
                    }
                }) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] page, int quality) {
        try {
            return Encoder.compress(page, new Encoder.Parameters().setQuality(quality));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
