package lv.gaisma.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A folder of {@code views/component/}: a template and its examples.
 *
 * @param call how a template asks for it
 * @param framePart true when it stands beside the main part of a page, not in it
 */
record Component(String name, String call, boolean framePart, List<Example> examples) {

    private static final Path FOLDER = Path.of("src/main/resources/views/component");

    /**
     * One state of the component.
     *
     * @param variables what it is called with, as plain maps, lists and texts
     */
    record Example(String name, String language, Map<String, Object> variables) {

        /** What the frame has beyond that of every example. */
        @SuppressWarnings("unchecked") // the file says so
        Map<String, Object> frame() {
            return (Map<String, Object>) variables.getOrDefault("frame", Map.of());
        }
    }

    /** Every component; each has a template and examples. */
    static List<Component> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().map(Component::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // the file says so
    private static Component read(Path folder) {
        try {
            String name = folder.getFileName().toString();
            Map<String, Object> file =
                    new Yaml().load(Files.readString(folder.resolve("examples.yaml")));
            return new Component(
                    name,
                    "component/" + name + "/" + name + " :: " + file.get("call"),
                    Boolean.TRUE.equals(file.get("frame-part")),
                    ((List<Map<String, Object>>) file.get("examples"))
                            .stream().map(Component::example).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(Map<String, Object> values) {
        return new Example((String) values.get("name"), (String) values.get("language"), values);
    }
}
