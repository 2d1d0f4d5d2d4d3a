package lv.gaisma.search.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a question between two spaces, and all the ways to understand it.
 *
 * @param beginnings words of the index that begin so; for the last piece only, which may not be
 *     typed to its end
 */
record Heard(String chunk, List<Way> ways, List<String> beginnings) {

    private static final float LIKE = .72f;
    private static final float ONLY_MARKS = .999f;
    private static final float LIKE_THE_BEST = .12f;

    float sureness() {
        float best = (float) ways.stream().mapToDouble(Way::sureness).max().orElse(0);
        return beginnings.isEmpty() ? best : Math.max(best, Found.UNSURE);
    }

    private Optional<Way> best() {
        return ways.stream().max(Comparator.comparingDouble(Way::sureness));
    }

    /** The words to mark in what is found. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>(beginnings);
        for (Way way : ways) {
            marks.add(way.word());
            float best = way.near().isEmpty() ? 0 : way.near().getFirst().likeness();
            way.near().stream()
                    .filter(near -> way.scale() > Weights.TYPED_KNOWN)
                    .filter(near -> near.likeness() >= Math.max(LIKE, best - LIKE_THE_BEST))
                    .forEach(near -> marks.add(near.word()));
        }
        return marks;
    }

    /** The word of the index that was meant; empty when the typed one is as good. */
    Optional<String> meant() {
        return best().filter(way -> beginnings.isEmpty())
                .filter(way -> way.known() != Way.Known.AS_WRITTEN)
                .flatMap(
                        way ->
                                way.near().stream()
                                        .findFirst()
                                        .filter(near -> near.likeness() >= needed(way)))
                .map(Vocabulary.Near::word);
    }

    /** Another form of a known word is right as it is, unless only its marks are missing. */
    private static float needed(Way way) {
        return way.known() == Way.Known.BY_STEM ? ONLY_MARKS : LIKE;
    }

    /** The keys that it may stand for, each with how likely. */
    Map<String, Float> keys(LanguageIndex index) {
        Map<String, Float> keys = new HashMap<>();
        for (Way way : ways) {
            keys.merge(way.key(), way.scale(), Math::max);
            for (Vocabulary.Near near : way.near()) {
                float like = near.likeness() * way.scale();
                keys.merge(index.key(near.word()), like, Math::max);
            }
        }
        return keys;
    }
}
