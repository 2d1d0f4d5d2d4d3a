package lv.gaisma.web.style;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A selector and what a page must have so that it can match. Where the elements stand to each other
 * is not asked, so a rule too many may be kept, never one too few.
 *
 * @param parts what one element must have, for each element that the selector names, as {@link
 *     Names} has it
 */
record Selector(String text, Set<Set<String>> parts) {

    /** What may or may not be there: negations, states, pseudo-elements. */
    private static final Pattern OPEN =
            Pattern.compile(":not\\([^()]*\\)|::?[a-z-]+(\\([^()]*\\))?");

    /** The root has its language itself; any other element may have it from another one. */
    private static final Pattern ROOT_LANGUAGE = Pattern.compile("html:lang\\(([\\w-]+)\\)");

    private static final Pattern LANGUAGE = Pattern.compile(":lang\\(([\\w-]+)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s>+~]+");
    private static final Pattern NAME =
            Pattern.compile("[.#]?[\\w-]+|\\[([\\w-]+)(?:=\"?([^\\]\"]*)\"?)?]");

    static Selector of(String text) {
        Set<Set<String>> parts = new HashSet<>();
        if (!text.startsWith("@")) {
            String root = ROOT_LANGUAGE.matcher(text).replaceAll("html[lang=$1]");
            Matcher language = LANGUAGE.matcher(root);
            language.results().forEach(found -> parts.add(Set.of("[lang=" + found.group(1) + "]")));
            for (String part : BETWEEN.split(OPEN.matcher(root).replaceAll(""))) {
                parts.add(names(part));
            }
        }
        return new Selector(text, Set.copyOf(parts));
    }

    private static Set<String> names(String part) {
        Set<String> names = new HashSet<>();
        NAME.matcher(part).results().forEach(found -> names.add(name(found)));
        return Set.copyOf(names);
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
