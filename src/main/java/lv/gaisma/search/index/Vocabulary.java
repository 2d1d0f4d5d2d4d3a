package lv.gaisma.search.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.gaisma.search.skeleton.Costs;
import lv.gaisma.search.skeleton.Distance;
import lv.gaisma.search.skeleton.Skeleton;

/**
 * Every word of one language in the index, to find those that sound like what was typed. They are
 * real words, so they can be shown and marked. Kept flat: a hundred thousand words are a few
 * megabytes.
 */
final class Vocabulary {

    /** The nearest words that are looked for. */
    static final int MOST = 12;

    /** Words that are less like what was typed are no guess any more. */
    static final float LEAST = .58f;

    private static final int LONGER = 6;
    private static final int MOST_OTHER_CONSONANTS = 4;

    /** A word of the index, and how like what was typed it is, up to 1. */
    record Near(String word, float likeness) {}

    private final Skeleton skeleton;
    private final byte[] keys;
    private final int[] keyEnds;
    private final int[] consonants;
    private final byte[] words;
    private final int[] wordEnds;
    private final int[] firstOfLength = new int[Distance.LONGEST + 2];

    private Vocabulary(Skeleton skeleton, List<String> ordered, SortedMap<String, String> byKey) {
        this.skeleton = skeleton;
        this.keyEnds = new int[ordered.size() + 1];
        this.wordEnds = new int[ordered.size() + 1];
        this.consonants = new int[ordered.size()];
        this.keys = new byte[ordered.stream().mapToInt(String::length).sum()];
        StringBuilder joined = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < ordered.size(); i++) {
            byte[] places = Costs.places(ordered.get(i));
            System.arraycopy(places, 0, keys, keyEnds[i], places.length);
            keyEnds[i + 1] = keyEnds[i] + places.length;
            consonants[i] = Costs.consonants(places);
            String same = byKey.getOrDefault(ordered.get(i), "");
            joined.append(same);
            bytes += same.getBytes(StandardCharsets.UTF_8).length;
            wordEnds[i + 1] = bytes;
        }
        this.words = joined.toString().getBytes(StandardCharsets.UTF_8);
        Arrays.fill(firstOfLength, ordered.size());
        for (int i = ordered.size() - 1; i >= 0; i--) {
            firstOfLength[ordered.get(i).length()] = i;
        }
        for (int length = Distance.LONGEST; length >= 0; length--) {
            firstOfLength[length] = Math.min(firstOfLength[length], firstOfLength[length + 1]);
        }
    }

    /**
     * @param words each word once
     */
    static Vocabulary of(Skeleton skeleton, Iterable<String> words) {
        SortedMap<String, String> byKey =
                new TreeMap<>(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()));
        for (String word : words) {
            String key = skeleton.fine(word);
            if (word.length() > 1 && key.length() <= Distance.LONGEST) {
                byKey.merge(key, word, (before, next) -> before + ' ' + next);
            }
        }
        return new Vocabulary(skeleton, new ArrayList<>(byKey.keySet()), byKey);
    }

    int size() {
        return consonants.length;
    }

    /** The words that sound most like what was typed, the most like first. */
    List<Near> near(String typed) {
        String fine = skeleton.fine(typed);
        if (fine.length() < 2) {
            return List.of();
        }
        Costs costs = skeleton.costs();
        byte[] places = Costs.places(fine);
        Distance distance = new Distance(costs, places);
        float weight = costs.weight(fine);
        float most = (1 - LEAST) * weight;
        int other = (int) Math.clamp(most * 1.7f, 1f, MOST_OTHER_CONSONANTS);
        int mask = Costs.consonants(places);
        PriorityQueue<Near> nearest =
                new PriorityQueue<>(Comparator.comparingDouble(Near::likeness));
        int from = firstOfLength[cut(places.length - costs.shorter())];
        int to = firstOfLength[cut(places.length + LONGER)];
        for (int i = from; i < to; i++) {
            if (Integer.bitCount(mask ^ consonants[i]) > other) {
                continue;
            }
            float far = distance.to(keys, keyEnds[i], keyEnds[i + 1], most);
            if (far <= most) {
                most = Math.min(most, add(nearest, i, 1 - far / weight, weight));
            }
        }
        List<Near> found = new ArrayList<>(nearest);
        found.sort(Comparator.comparingDouble(Near::likeness).reversed());
        return found;
    }

    private static int cut(int length) {
        return Math.clamp(length, 0, Distance.LONGEST + 1);
    }

    /** Adds the words of a key; gives the distance that the next one must keep within. */
    private float add(PriorityQueue<Near> nearest, int at, float likeness, float weight) {
        for (String word : words(at)) {
            nearest.add(new Near(word, likeness));
            if (nearest.size() > MOST) {
                nearest.remove();
            }
        }
        return nearest.size() < MOST
                ? Float.MAX_VALUE
                : (1 - nearest.element().likeness()) * weight;
    }

    private String[] words(int at) {
        int from = wordEnds[at];
        return new String(words, from, wordEnds[at + 1] - from, StandardCharsets.UTF_8).split(" ");
    }
}
