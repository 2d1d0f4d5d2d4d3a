package lv.gaisma.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one YAML mapping. Values are read as text, whatever YAML would make of them (so
 * {@code 22:00} stays a time and {@code no} a word). A value of the wrong shape is a problem and
 * counts as missing. Fields that nobody asked for are named by {@link #rejectUnknown()}.
 */
public final class Fields {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final String file;
    private final int line;
    private final int offset;
    private final Problems problems;

    private Fields(String file, int line, int offset, Problems problems) {
        this.file = file;
        this.line = line;
        this.offset = offset;
        this.problems = problems;
    }

    static Fields empty(String file, int line, Problems problems) {
        return new Fields(file, line, line, problems);
    }

    static Fields of(MappingNode mapping, String file, int offset, Problems problems) {
        Fields fields = new Fields(file, line(mapping, offset), offset, problems);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.add(key.getValue(), line(key, offset), tuple.getValueNode());
            }
        }
        return fields;
    }

    /** The first of two equal names holds; the second is a mistake. */
    private void add(String name, int at, Node value) {
        if (values.putIfAbsent(name, value) == null) {
            lines.put(name, at);
        } else {
            problems.add(file, at, "`" + name + "` stands twice", "remove one of them");
        }
    }

    public String file() {
        return file;
    }

    /** The line of the mapping itself. */
    public int line() {
        return line;
    }

    /** The line of a field, or of the mapping when the field is missing. */
    public int line(String name) {
        return lines.getOrDefault(name, line);
    }

    public Set<String> names() {
        return values.keySet();
    }

    public boolean has(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    /** True when the field holds one value, not a list or a group of fields. */
    public boolean isPlain(String name) {
        return values.get(name) instanceof ScalarNode;
    }

    /** Text of a field; empty when it is missing or blank. */
    public Optional<String> text(String name) {
        return node(name)
                .flatMap(node -> scalar(name, node))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Text of a field that must be there; a problem and the empty text when it is not. */
    public String needText(String name) {
        return text(name)
                .orElseGet(
                        () -> {
                            problem(name, "`" + name + "` is missing", "add `" + name + ": …`");
                            return "";
                        });
    }

    /** The texts of a list, or of a single value written without brackets. */
    public List<String> texts(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (node.get() instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> scalar(name, item).ifPresent(texts::add));
        } else {
            scalar(name, node.get()).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    public Optional<LocalDate> date(String name) {
        return text(name)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text));
                            } catch (DateTimeParseException e) {
                                problem(
                                        name,
                                        "`" + text + "` is not a date",
                                        "write it as 2026-11-23");
                                return Optional.empty();
                            }
                        });
    }

    /** The word of a field when it is one of those allowed; else a problem and empty. */
    public Optional<String> oneOf(String name, Set<String> allowed) {
        return text(name)
                .filter(
                        text -> {
                            if (allowed.contains(text)) {
                                return true;
                            }
                            String known = String.join(", ", allowed.stream().sorted().toList());
                            problem(
                                    name,
                                    "`" + name + ": " + text + "` is unknown",
                                    "use " + known);
                            return false;
                        });
    }

    public Optional<Fields> map(String name) {
        return node(name)
                .flatMap(
                        node -> {
                            if (node instanceof MappingNode mapping) {
                                return Optional.of(of(mapping, file, offset, problems));
                            }
                            problem(name, "`" + name + "` is not a group of fields", "indent them");
                            return Optional.empty();
                        });
    }

    /** The mappings of a list; an item that is not a mapping is a problem. */
    public List<Fields> maps(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        List<Fields> maps = new ArrayList<>();
        if (node.get() instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    maps.add(of(mapping, file, offset, problems));
                } else {
                    problems.add(file, line(item, offset), "is not a group of fields", "mend it");
                }
            }
        } else {
            problem(name, "`" + name + "` is not a list", "start each item with `- `");
        }
        return List.copyOf(maps);
    }

    /** The texts of a mapping by their keys, in order: names by language, for example. */
    public Map<String, String> textByKey(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(name)
                .ifPresent(
                        fields ->
                                fields.names()
                                        .forEach(
                                                key ->
                                                        fields.text(key)
                                                                .ifPresent(
                                                                        text ->
                                                                                texts.put(
                                                                                        key,
                                                                                        text))));
        return texts;
    }

    public void problem(String name, String what, String mend) {
        problems.add(file, line(name), what, mend);
    }

    /** Names every field that was never asked for. */
    public void rejectUnknown() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                String known = String.join(", ", asked.stream().sorted().toList());
                problem(name, "unknown field `" + name + "`", "remove it or use one of " + known);
            }
        }
    }

    private Optional<Node> node(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    private Optional<String> scalar(String name, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem(name, "`" + name + "` is not plain text", "write one value");
        return Optional.empty();
    }

    private static int line(Node node, int offset) {
        return node.getStartMark() == null ? offset : node.getStartMark().getLine() + offset;
    }
}
