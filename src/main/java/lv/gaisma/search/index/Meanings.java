package lv.gaisma.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises the concepts of one language in a question. A concept is meant when most of it is
 * said, and most of what is said belongs to it; rare words count more.
 */
final class Meanings {

    /** What is less alike than this means something else. */
    private static final double LEAST = .55;

    private record Meaning(Concept concept, Set<String> keys) {}

    private final LanguageIndex index;
    private final List<Meaning> meanings = new ArrayList<>();

    Meanings(LanguageIndex index, List<Concept> concepts) {
        this.index = index;
        for (Concept concept : concepts) {
            Set<String> keys = new LinkedHashSet<>();
            index.words(concept.phrase()).forEach(word -> keys.add(index.key(word)));
            if (!keys.isEmpty()) {
                meanings.add(new Meaning(concept, keys));
            }
        }
    }

    /** The paths of pages that a question means, each with how surely, up to 1. */
    Map<String, Float> of(List<Heard> heard) {
        Map<String, Float> found = new HashMap<>();
        if (meanings.isEmpty()) {
            return found;
        }
        List<Map<String, Float>> said = heard.stream().map(piece -> piece.keys(index)).toList();
        for (Meaning meaning : meanings) {
            double alike = alike(meaning.keys, said);
            if (alike >= LEAST) {
                double sure = (alike - LEAST) / (1 - LEAST) * .7 + .3;
                found.merge(
                        meaning.concept.path(), (float) sure * meaning.concept.weight(), Math::max);
            }
        }
        return found;
    }

    /** The harmonic mean of how much of the concept is said and how much of what is said it is. */
    private double alike(Set<String> keys, List<Map<String, Float>> said) {
        double all = 0;
        double matched = 0;
        for (String key : keys) {
            double weight = weight(key);
            all += weight;
            matched += weight * said.stream().mapToDouble(one -> of(one, key)).max().orElse(0);
        }
        double asked = 0;
        double answered = 0;
        for (Map<String, Float> one : said) {
            String best = best(one, keys);
            double weight = weight(best);
            asked += weight;
            answered += keys.contains(best) ? weight * of(one, best) : 0;
        }
        return matched == 0 || answered == 0 ? 0 : 2 / (all / matched + asked / answered);
    }

    private static double of(Map<String, Float> said, String key) {
        return said.getOrDefault(key, 0f);
    }

    /** The key of a piece that fits the concept best, or else the one it most likely is. */
    private static String best(Map<String, Float> said, Set<String> keys) {
        String best = "";
        float most = -1;
        for (Map.Entry<String, Float> one : said.entrySet()) {
            float value = one.getValue() + (keys.contains(one.getKey()) ? 2 : 0);
            if (value > most) {
                most = value;
                best = one.getKey();
            }
        }
        return best;
    }

    /** Words that stand in many entries say little. */
    private double weight(String key) {
        double entries = index.size() + 1;
        return Math.log(1 + entries / (1 + index.count(index.fields().keys(), key)));
    }
}
