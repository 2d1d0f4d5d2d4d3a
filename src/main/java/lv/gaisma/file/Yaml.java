package lv.gaisma.file;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML into {@link Fields}, which know on which line each value stands. */
public final class Yaml {

    private static final int CODE_POINT_LIMIT = 1 << 20;

    private Yaml() {}

    /** The mapping that a whole file holds; empty when it cannot be read, with a problem. */
    public static Optional<Fields> read(Folder folder, Path file, Problems problems) {
        return folder.read(file, problems)
                .flatMap(text -> parse(text, folder.name(file), 1, problems));
    }

    /**
     * The mapping that a text holds.
     *
     * @param firstLine the line of the file on which the text starts, from 1
     */
    public static Optional<Fields> parse(
            String text, String file, int firstLine, Problems problems) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(CODE_POINT_LIMIT);
            options.setMaxAliasesForCollections(0);
            Node root = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
            if (root == null) {
                return Optional.of(Fields.empty(file, firstLine, problems));
            }
            if (root instanceof MappingNode mapping) {
                return Optional.of(Fields.of(mapping, file, firstLine, problems));
            }
            problems.add(file, firstLine, "is not a list of fields", "write `name: value` lines");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            broken(file, firstLine + line, e.getProblem(), problems);
        } catch (YAMLException e) {
            broken(file, firstLine, e.getMessage(), problems);
        }
        problems.leaveOut(file);
        return Optional.empty();
    }

    /** The parser may say it in several lines; a problem is one. */
    private static void broken(String file, int line, @Nullable String why, Problems problems) {
        String words = why == null ? "" : ": " + why.replaceAll("\\s+", " ").strip();
        problems.add(file, line, "broken YAML" + words, "mend the line");
    }
}
