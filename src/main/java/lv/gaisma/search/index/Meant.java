package lv.gaisma.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.gaisma.search.analysis.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Says a question again in words as they stand on pages: "did you mean". The index keeps words in
 * one spelling, so the pages that were found are looked through for how they write them.
 */
final class Meant {

    /** So many of the best hits are looked through. */
    private static final int HITS = 5;

    private final LanguageIndex index;

    Meant(LanguageIndex index) {
        this.index = index;
    }

    /** The question in words of the hits; null when it was asked so. */
    @Nullable String of(List<Heard> heard, List<Hit> hits) {
        Set<String> wanted =
                heard.stream()
                        .flatMap(piece -> piece.meant().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        if (wanted.isEmpty()) {
            return null;
        }
        Map<String, String> written = written(wanted, hits);
        String asked = heard.stream().map(Heard::chunk).collect(Collectors.joining(" "));
        String meant =
                heard.stream()
                        .map(
                                piece ->
                                        piece.meant()
                                                .flatMap(
                                                        word ->
                                                                Optional.ofNullable(
                                                                        written.get(word)))
                                                .orElse(piece.chunk()))
                        .collect(Collectors.joining(" "));
        return meant.equalsIgnoreCase(asked) ? null : meant;
    }

    private Map<String, String> written(Set<String> wanted, List<Hit> hits) {
        Map<String, String> written = new HashMap<>();
        Set<String> left = new HashSet<>(wanted);
        hits.stream()
                .limit(HITS)
                .map(Hit::entry)
                .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.text().stream()))
                .takeWhile(text -> !left.isEmpty())
                .forEach(text -> look(text, left, written));
        return written;
    }

    private void look(String text, Set<String> left, Map<String, String> written) {
        for (LanguageAnalysis.Token token : index.analysis().tokens(text)) {
            if (left.remove(token.word())) {
                String word = text.substring(token.start(), token.end());
                written.put(token.word(), word.toLowerCase(index.language().locale()));
            }
        }
    }
}
