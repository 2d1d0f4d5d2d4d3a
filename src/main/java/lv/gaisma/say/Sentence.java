package lv.gaisma.say;

import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;

/**
 * One sentence of {@code content/say.yaml}.
 *
 * @param id the end of its anchor
 * @param icon the drawing beside the name of the listener
 * @param show the sentence itself, in the source language
 * @param whom to whom it is said, by the tag of a stored language
 * @param aloud how it sounds, in the letters of the language
 * @param means what it says, in the language
 * @param line line of the file, from 1
 */
public record Sentence(
        String id,
        String icon,
        String show,
        Map<String, String> whom,
        Map<String, String> aloud,
        Map<String, String> means,
        int line) {

    public Sentence {
        whom = Map.copyOf(whom);
        aloud = Map.copyOf(aloud);
        means = Map.copyOf(means);
    }

    public Optional<String> whom(Language language) {
        return in(whom, language);
    }

    public Optional<String> aloud(Language language) {
        return in(aloud, language);
    }

    public Optional<String> means(Language language) {
        return in(means, language);
    }

    private static Optional<String> in(Map<String, String> texts, Language language) {
        return Optional.ofNullable(texts.get(language.stored())).map(language::derive);
    }
}
