package lv.gaisma.leaflet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** What the programs of poppler see in a document: the words, and the pages as pictures. */
public final class Poppler {

    private Poppler() {}

    public static String text(byte[] pdf) {
        return in(
                pdf,
                folder -> {
                    run(folder, "pdftotext", "-enc", "UTF-8", "sheet.pdf", "sheet.txt");
                    return Files.readString(folder.resolve("sheet.txt"));
                });
    }

    /** The pages at a resolution in dots per inch. */
    public static List<BufferedImage> pages(byte[] pdf, int resolution) {
        return in(
                pdf,
                folder -> {
                    run(folder, "pdftoppm", "-r", "" + resolution, "-png", "sheet.pdf", "page");
                    List<BufferedImage> pages = new ArrayList<>();
                    try (Stream<Path> files = Files.list(folder)) {
                        for (Path file : files.sorted().toList()) {
                            if (file.toString().endsWith(".png")) {
                                pages.add(ImageIO.read(file.toFile()));
                            }
                        }
                    }
                    return pages;
                });
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private static <T> T in(byte[] pdf, Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("sheet");
            try {
                Files.write(folder.resolve("sheet.pdf"), pdf);
                return work.in(folder);
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " says: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
