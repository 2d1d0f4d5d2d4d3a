package lv.gaisma.language;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/** How the words of one script are spelled in another; equal when made of the same rules. */
final class Spelling {

    private final String rules;
    private final Transliterator transliterator;

    /**
     * @param tag the language it makes
     * @param rules transform rules of ICU (UTS 35, part 2)
     * @throws IllegalArgumentException when the rules are broken
     */
    Spelling(String tag, String rules) {
        this.rules = rules;
        this.transliterator = Transliterator.createFromRules(tag, rules, Transliterator.FORWARD);
    }

    String of(String text) {
        return transliterator.transliterate(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spelling spelling && spelling.rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
