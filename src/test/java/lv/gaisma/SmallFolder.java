package lv.gaisma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import lv.gaisma.file.Folder;

/** A small real folder with content, as an editor would have it. */
public record SmallFolder(Path root) {

    /** The line of a language in {@code languages.yaml}. */
    public static final String LATVIAN =
            "  - {tag: lv, name: Latviešu, script: Latn, exit: \"https://example.org/lv\", quotes: [„, ”]}\n";

    public static final String ENGLISH =
            "  - {tag: en, name: English, script: Latn, exit: \"https://example.org/en\", formats: en-GB}\n";

    /** Latvian and English with the words of the repository, and nothing else. */
    public static SmallFolder of(Path root) {
        return new SmallFolder(root).languages(LATVIAN + ENGLISH).strings("lv").strings("en");
    }

    /** All that the repository has. */
    public static SmallFolder repository(Path root) {
        SmallFolder folder = new SmallFolder(root);
        for (String part : new String[] {"content", "translations", "static"}) {
            folder.tree(Path.of(part));
        }
        return folder;
    }

    public SmallFolder languages(String lines) {
        return write("translations/languages.yaml", "source: lv\nlanguages:\n" + lines);
    }

    /** The words of the repository for a language. */
    public SmallFolder strings(String tag) {
        return copy("translations/" + tag + ".properties");
    }

    public SmallFolder write(String path, String text) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts text in the place of other text, which must be there. */
    public SmallFolder replace(String path, String text, String by) {
        String whole = read(path);
        if (!whole.contains(text)) {
            throw new IllegalArgumentException(path + " has no " + text);
        }
        return write(path, whole.replace(text, by));
    }

    public SmallFolder delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file of the repository. */
    public SmallFolder copy(String path) {
        return new SmallFolder(Path.of("")).root().resolve(path).toFile().exists()
                ? write(path, new SmallFolder(Path.of("")).read(path))
                : this;
    }

    public Folder folder() {
        return new Folder(root);
    }

    private void tree(Path part) {
        try {
            Files.walkFileTree(
                    part,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            Path copy = root.resolve(file.toString());
                            Files.createDirectories(copy.getParent());
                            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
