package lv.gaisma.file;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the problems of one reading; a bad file never stops the reading of the others. */
public final class Problems {

    private final Set<Problem> found =
            new ConcurrentSkipListSet<>(
                    java.util.Comparator.<Problem>naturalOrder().thenComparing(Problem::toString));

    public void add(String file, int line, String what, String mend) {
        found.add(new Problem(file, line, what, mend));
    }

    /** All problems, by file and line. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** The files that have a problem, sorted. */
    public List<String> files() {
        return found.stream().map(Problem::file).distinct().toList();
    }
}
