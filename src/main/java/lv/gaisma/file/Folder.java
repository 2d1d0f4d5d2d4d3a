package lv.gaisma.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds {@code content/}, {@code translations/} and {@code static/}.
 *
 * @param root the folder; need not exist, then it is empty
 */
public record Folder(Path root) {

    public Folder {
        root = root.toAbsolutePath().normalize();
    }

    public Path content() {
        return root.resolve("content");
    }

    public Path translations() {
        return root.resolve("translations");
    }

    public Path statics() {
        return root.resolve("static");
    }

    /** The name of a file in a {@link Problem}: relative to the root, with forward slashes. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** The text of a file; a file that cannot be read or is not UTF-8 is a problem. */
    public Optional<String> read(Path file, Problems problems) {
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(name(file), 0, "is not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            problems.add(name(file), 0, "cannot be read (" + e + ")", "check the file's rights");
        }
        problems.leaveOut(name(file));
        return Optional.empty();
    }

    /**
     * All files below a folder whose name ends so, sorted; none when the folder is missing. Hidden
     * files are left by editors and file managers and mean nothing; linked folders are followed,
     * and what cannot be entered is passed over.
     */
    public List<Path> files(Path below, String ending) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    below,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Finder(ending, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final String ending;
        private final List<Path> found;

        Finder(String ending, List<Path> found) {
            this.ending = ending;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile() && name.endsWith(ending) && !name.startsWith(".")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
