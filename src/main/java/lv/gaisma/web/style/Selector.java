package lv.gaisma.web.style;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A selector and what a page must have so that it can match: {@code p}, {@code .card}, {@code
 * #main}, {@code [lang]}, {@code [dir=rtl]}, as {@link Names} has it too. Where something stands is
 * not asked, so a rule too many may be kept, never one too few.
 */
record Selector(String text, Set<String> names) {

    /** What may or may not be there: negations, states, pseudo-elements. */
    private static final Pattern OPEN =
            Pattern.compile(":not\\([^()]*\\)|::?[a-z-]+(\\([^()]*\\))?");

    private static final Pattern LANGUAGE = Pattern.compile(":lang\\(([\\w-]+)\\)");
    private static final Pattern NAME =
            Pattern.compile("[.#]?[\\w-]+|\\[([\\w-]+)(?:=\"?([^\\]\"]*)\"?)?]");

    static Selector of(String text) {
        String plain = LANGUAGE.matcher(text).replaceAll("[lang=$1]");
        Set<String> names = new HashSet<>();
        if (!text.startsWith("@")) {
            NAME.matcher(OPEN.matcher(plain).replaceAll(""))
                    .results()
                    .forEach(name -> names.add(name(name)));
        }
        return new Selector(text, Set.copyOf(names));
    }

    private static String name(MatchResult found) {
        if (found.group(1) == null) {
            return found.group();
        }
        return found.group(2) == null
                ? "[" + found.group(1) + "]"
                : "[" + found.group(1) + "=" + found.group(2) + "]";
    }
}
