package lv.gaisma.file;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the problems of one reading; a bad file never stops the reading of the others. */
public final class Problems {

    private final Set<Problem> found =
            new ConcurrentSkipListSet<>(
                    java.util.Comparator.<Problem>naturalOrder().thenComparing(Problem::toString));

    private final Set<String> leftOut = new ConcurrentSkipListSet<>();

    /** Notes that a file is not shown at all, besides what is wrong with it. */
    public void leaveOut(String file) {
        leftOut.add(file);
    }

    /** The files that are not shown, sorted. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    public void add(String file, int line, String what, String mend) {
        found.add(new Problem(file, line, what, mend));
    }

    /** How many problems a file has so far. */
    public int count(String file) {
        return (int) found.stream().filter(problem -> problem.file().equals(file)).count();
    }

    /** All problems, by file and line. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
