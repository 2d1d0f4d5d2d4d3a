package lv.gaisma.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a question apart: for each piece all the ways to understand it in one language. */
final class Questions {

    private static final int MOST_BEGINNINGS = 25;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_NEAR = 3;

    private final LanguageIndex index;
    private final Fields fields;

    Questions(LanguageIndex index) {
        this.index = index;
        this.fields = index.fields();
    }

    /** Everything that is heard in a question; pieces without a letter are left out. */
    List<Heard> hear(Question question) {
        List<String> chunks = question.chunks();
        List<Heard> heard = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            List<Way> ways = ways(chunks.get(i));
            if (!ways.isEmpty()) {
                boolean last = i == chunks.size() - 1;
                heard.add(new Heard(chunks.get(i), ways, last ? beginnings(ways) : List.of()));
            }
        }
        return heard;
    }

    /** The pieces as typed, and as the other keyboard would have written them. */
    private List<Way> ways(String chunk) {
        List<Way> ways = new ArrayList<>();
        for (String word : new LinkedHashSet<>(index.words(chunk))) {
            ways.add(way(word, 1));
        }
        boolean known = ways.stream().anyMatch(way -> way.known() != Way.Known.NOT);
        float unknown = known ? Weights.TYPED_KNOWN : Weights.NEITHER_KNOWN;
        index.keyboard().other(chunk).map(index::words).stream()
                .flatMap(List::stream)
                .filter(word -> word.length() > 1)
                .distinct()
                .forEach(word -> ways.add(way(word, unknown)));
        return ways;
    }

    /**
     * @param unknown how likely it is meant so when the index does not know it
     */
    private Way way(String word, float unknown) {
        String key = index.key(word);
        List<String> stems = List.copyOf(new LinkedHashSet<>(index.stems(word)));
        Way.Known known = known(word, stems, key);
        List<Vocabulary.Near> near =
                index.analysis().skeleton().fine(word).length() < SHORTEST_NEAR
                        ? List.of()
                        : index.vocabulary().near(word);
        return new Way(word, known == Way.Known.NOT ? unknown : 1, key, stems, near, known);
    }

    private Way.Known known(String word, List<String> stems, String key) {
        if (index.has(fields.words(), word)) {
            return Way.Known.AS_WRITTEN;
        }
        if (stems.stream().anyMatch(stem -> index.has(fields.stems(), stem))) {
            return Way.Known.BY_STEM;
        }
        boolean sounds = index.has(fields.keys(), key) || index.has(fields.concepts(), key);
        return sounds ? Way.Known.BY_SOUND : Way.Known.NOT;
    }

    private List<String> beginnings(List<Way> ways) {
        Set<String> words = new LinkedHashSet<>();
        ways.stream()
                .filter(way -> way.known() == Way.Known.NOT)
                .filter(way -> way.word().length() >= SHORTEST_BEGINNING)
                .forEach(
                        way ->
                                words.addAll(
                                        index.beginning(
                                                fields.words(), way.word(), MOST_BEGINNINGS)));
        return List.copyOf(words);
    }

    /** How much of a question the language knows, 0 to 1. */
    static float sureness(List<Heard> heard) {
        return (float) heard.stream().mapToDouble(Heard::sureness).average().orElse(0);
    }

    static Set<String> marks(List<Heard> heard) {
        return heard.stream()
                .flatMap(piece -> piece.marks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
