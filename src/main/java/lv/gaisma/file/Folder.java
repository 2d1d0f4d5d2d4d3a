package lv.gaisma.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** All files below a folder whose name ends so, sorted; none when the folder is missing. */
    public List<Path> files(Path below, String ending) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(below, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }
}
