package lv.gaisma.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells languages apart by how often they use which three letters in a row (Cavnar and Trenkle
 * 1994), weighed as a naive Bayes classifier does and learnt from the portal's own texts. A passage
 * is judged by everything but the page it stands on, in all languages, so that no page vouches for
 * itself.
 */
final class Profiles {

    private static final int LENGTH = 3;

    /** Counted for three letters that a language was never seen to use. */
    private static final double UNSEEN = 0.5;

    /** How much likelier, as a logarithm, another language must be before it counts as found. */
    private static final double MARGIN = 9;

    private final List<String> tags;
    private final Counts whole;
    private final Map<String, Counts> bySource = new HashMap<>();

    Profiles(List<Passage> passages) {
        tags = passages.stream().map(Passage::tag).distinct().toList();
        whole = new Counts(tags.size());
        for (Passage passage : passages) {
            int tag = tags.indexOf(passage.tag());
            Counts own = bySource.computeIfAbsent(passage.source(), key -> new Counts(tags.size()));
            for (String letters : letters(passage)) {
                whole.add(letters, tag);
                own.add(letters, tag);
            }
        }
    }

    /** The language that a passage reads most like. */
    String of(Passage passage) {
        double[] likely = likely(passage);
        int best =
                IntStream.range(0, likely.length)
                        .reduce(0, (one, other) -> likely[other] > likely[one] ? other : one);
        return tags.get(best);
    }

    /** True when a passage is clearly written in another language than it should be. */
    boolean foreign(Passage passage) {
        double[] likely = likely(passage);
        double own = likely[tags.indexOf(passage.tag())];
        return IntStream.range(0, likely.length).anyMatch(tag -> likely[tag] > own + MARGIN);
    }

    /** The logarithm of the likelihood of a passage, by language. */
    private double[] likely(Passage passage) {
        Counts own = bySource.getOrDefault(passage.source(), new Counts(tags.size()));
        double[] likely = new double[tags.size()];
        for (String letters : letters(passage)) {
            int[] count = whole.of(letters);
            int[] without = own.of(letters);
            for (int tag = 0; tag < likely.length; tag++) {
                double seen = count[tag] - without[tag] + UNSEEN;
                double all = whole.total[tag] - own.total[tag] + UNSEEN * whole.byLetters.size();
                likely[tag] += Math.log(seen / all);
            }
        }
        return likely;
    }

    private static List<String> letters(Passage passage) {
        String text = passage.normal();
        return IntStream.rangeClosed(0, text.length() - LENGTH)
                .mapToObj(start -> text.substring(start, start + LENGTH))
                .toList();
    }

    /** How often each language uses which letters in a row. */
    private static final class Counts {

        private final Map<String, int[]> byLetters = new HashMap<>();
        private final int[] total;

        Counts(int languages) {
            total = new int[languages];
        }

        void add(String letters, int tag) {
            byLetters.computeIfAbsent(letters, key -> new int[total.length])[tag]++;
            total[tag]++;
        }

        int[] of(String letters) {
            int[] found = byLetters.get(letters);
            return found == null ? new int[total.length] : found;
        }
    }
}
