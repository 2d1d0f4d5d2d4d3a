package lv.gaisma.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lv.gaisma.language.Language;

/**
 * The professionals' aid for an interview: the signs to look for, in groups, and the words around
 * them. It asks with the same questions and answers as the self-check.
 *
 * @param tags the languages that have all of its words
 * @param words the words of form and record, by their names
 * @param lines what the interviewer fills in by hand
 * @param groups the signs by indicator, in order
 */
public record Screening(
        Set<String> tags, Map<String, Words> words, List<Words> lines, List<Group> groups) {

    /** Where it lies, without the language. */
    public static final String PLACE = "professionals/screening";

    static final Screening NONE = new Screening(Set.of(), Map.of(), List.of(), List.of());

    public Screening {
        tags = Set.copyOf(tags);
        words = Map.copyOf(words);
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /** An indicator and its signs. */
    record Group(Words title, List<Sign> signs) {}

    /**
     * One sign.
     *
     * @param ask its words
     */
    record Sign(Question question, Words ask) {}

    /** True when it can be used in a language. */
    public boolean speaks(Language language) {
        return tags.contains(language.stored());
    }

    String word(String name, Language language) {
        return Objects.requireNonNull(words.get(name), name).in(language);
    }

    Map<String, String> words(Language language) {
        Map<String, String> texts = new TreeMap<>();
        words.forEach((name, text) -> texts.put(name, text.in(language)));
        return texts;
    }

    /** All signs as the questions of a check. */
    Check check() {
        return new Check(
                groups.stream()
                        .flatMap(group -> group.signs().stream())
                        .map(Sign::question)
                        .toList());
    }
}
