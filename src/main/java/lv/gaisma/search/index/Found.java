package lv.gaisma.search.index;

import java.util.List;
import lv.gaisma.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a question finds in one language.
 *
 * @param hits the best first
 * @param sureness how much of the question the language knows, 0 to 1; below {@link #UNSURE} it may
 *     have been asked in another language
 * @param meant the question in words that the pages have; null when it was asked so
 */
public record Found(Language language, List<Hit> hits, float sureness, @Nullable String meant) {

    /** Below this another language may know better. */
    static final float UNSURE = .8f;

    /** Below this the hits are chance. */
    private static final float CHANCE = .35f;

    static Found nothing(Language language) {
        return new Found(language, List.of(), 0, null);
    }

    /** True when nothing was found that is worth showing. */
    public boolean isNothing() {
        return hits.isEmpty() || sureness < CHANCE;
    }
}
