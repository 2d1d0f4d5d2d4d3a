package lv.gaisma.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Titles and headings that go on as somebody has begun to type, in any spelling. */
final class Suggestions {

    private record Phrase(String text, List<String> keys, int rank) {}

    private record Fit(Phrase phrase, int place) {}

    private final LanguageIndex index;
    private final List<Phrase> phrases = new ArrayList<>();

    Suggestions(LanguageIndex index, List<Entry> entries) {
        this.index = index;
        Map<String, Integer> ranks = new LinkedHashMap<>();
        entries.forEach(entry -> ranks.putIfAbsent(entry.title(), 0));
        entries.forEach(entry -> entry.headings().forEach(text -> ranks.putIfAbsent(text, 1)));
        ranks.forEach((text, rank) -> phrases.add(new Phrase(text, keys(text), rank)));
    }

    private List<String> keys(String text) {
        return index.words(text).stream().map(index::key).toList();
    }

    /**
     * @param most how many at most
     */
    List<String> of(Question question, int most) {
        List<String> found = of(keys(question.text()), most);
        if (!found.isEmpty()) {
            return found;
        }
        return index.keyboard()
                .other(question.text())
                .map(other -> of(keys(other), most))
                .orElse(List.of());
    }

    private List<String> of(List<String> typed, int most) {
        List<Fit> fits = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int place = place(typed, phrase.keys);
            if (place >= 0) {
                fits.add(new Fit(phrase, place));
            }
        }
        return fits.stream()
                .sorted(
                        Comparator.comparingInt((Fit fit) -> fit.place == 0 ? 0 : 1)
                                .thenComparingInt(fit -> fit.phrase.rank)
                                .thenComparingInt(fit -> fit.place)
                                .thenComparingInt(fit -> fit.phrase.text.length()))
                .map(fit -> fit.phrase.text)
                .limit(most)
                .toList();
    }

    /**
     * Where the first typed word stands in a phrase that has them all, in any order; -1 when it has
     * not.
     */
    private static int place(List<String> typed, List<String> keys) {
        int first = -1;
        for (String one : typed) {
            int at = -1;
            for (int i = 0; i < keys.size() && at < 0; i++) {
                at = keys.get(i).startsWith(one) ? i : -1;
            }
            if (at < 0) {
                return -1;
            }
            first = first < 0 ? at : first;
        }
        return first;
    }
}
