package lv.gaisma.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A question whose answer somebody has judged, a line of {@code judged/{language}.tsv}.
 *
 * @param style how it is typed
 * @param expected paths of the pages that answer it
 * @param source where the question comes from
 */
record Judged(String style, String question, List<String> expected, String source) {

    static List<Judged> of(String tag) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/judged", tag + ".tsv"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(
                        cells ->
                                new Judged(
                                        cells[0], cells[1], List.of(cells[2].split(",")), cells[3]))
                .toList();
    }

    /** The place of the first right page, from 1; 0 when it is not among them. */
    int rank(List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (expected.contains(paths.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
