package lv.gaisma.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.search.index.Concept;

/**
 * What people type when they mean a page that says it in other words: {@code
 * content/{language}/concepts.tsv}, one concept a line.
 */
public record Concepts(List<Line> lines) {

    private static final float SURE = 1;

    /**
     * A line of a file.
     *
     * @param number from 1
     */
    public record Line(String file, int number, Concept concept) {}

    public Concepts {
        lines = List.copyOf(lines);
    }

    /** Reads the files of all languages; a line that cannot be used is left out, with a problem. */
    public static Concepts read(Folder folder, Languages languages, Problems problems) {
        List<Line> lines = new ArrayList<>();
        for (Language language : languages.stored()) {
            Path file = folder.content().resolve(language.tag()).resolve("concepts.tsv");
            if (Files.exists(file)) {
                folder.read(file, problems)
                        .ifPresent(
                                text -> read(folder.name(file), language, text, lines, problems));
            }
        }
        return new Concepts(lines);
    }

    private static void read(
            String file, Language language, String text, List<Line> lines, Problems problems) {
        Map<String, Integer> known = new HashMap<>();
        List<String> read = text.lines().toList();
        for (int i = 0; i < read.size(); i++) {
            String line = read.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            float weight = cells.length == 3 ? weight(cells[2]) : SURE;
            if (cells.length < 2 || cells.length > 3 || cells[0].isBlank() || weight == 0) {
                problems.add(file, i + 1, "is no concept", "write phrase, tab, page (tab, weight)");
                continue;
            }
            Integer before = known.putIfAbsent(cells[0].strip(), i + 1);
            if (before != null) {
                problems.add(file, i + 1, "says the same as line " + before, "delete one of them");
            }
            Concept concept =
                    new Concept(language.tag(), cells[0].strip(), cells[1].strip(), weight);
            lines.add(new Line(file, i + 1, concept));
        }
    }

    /** A weight above 0 and up to 1; 0 when it is none. */
    private static float weight(String cell) {
        return cell.strip().matches("1|0?\\.[0-9]*[1-9][0-9]*")
                ? Float.parseFloat(cell.strip())
                : 0;
    }

    /** Reports each concept that means a page nobody has. */
    public void check(Predicate<String> exists, Problems problems) {
        for (Line line : lines) {
            String path = line.concept().path();
            if (!exists.test(path)) {
                problems.add(line.file(), line.number(), "no page `" + path + "`", "mend the path");
            }
        }
    }

    /** The concepts of all languages; one that is made from another has that one's. */
    public List<Concept> all(Languages languages) {
        return languages.all().stream().flatMap(language -> of(language).stream()).toList();
    }

    private List<Concept> of(Language language) {
        return lines.stream()
                .map(Line::concept)
                .filter(concept -> concept.tag().equals(language.stored()))
                .map(
                        concept ->
                                new Concept(
                                        language.tag(),
                                        concept.phrase(),
                                        concept.path(),
                                        concept.weight()))
                .toList();
    }
}
