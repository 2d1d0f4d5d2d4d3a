package lv.gaisma.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Looks into an ICU message pattern: its arguments, its plural forms, and the words between them.
 */
final class PatternText {

    private final MessagePattern parts;

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException when the pattern is broken
     */
    PatternText(String pattern) {
        parts = new MessagePattern(pattern);
    }

    Set<String> arguments() {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parts.countParts(); i++) {
            Part part = parts.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(parts.getSubstring(part));
            }
        }
        return names;
    }

    /** The plural forms that the language has and a plural of this pattern lacks. */
    Set<String> missingPlurals(PluralRules rules) {
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < parts.countParts(); i++) {
            Part part = parts.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                missing.addAll(rules.getKeywords());
                missing.removeAll(selectors(i));
            }
        }
        return missing;
    }

    private Set<String> selectors(int start) {
        Set<String> selectors = new TreeSet<>();
        int limit = parts.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            Part part = parts.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(parts.getSubstring(part));
            } else if (part.getType() == Part.Type.ARG_START) {
                i = parts.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    /** The pattern with its words changed and its arguments, keywords and syntax as they were. */
    String withWords(UnaryOperator<String> change) {
        String pattern = parts.getPatternString();
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < parts.countParts(); i++) {
            Part part = parts.getPart(i);
            changed.append(pattern, part.getIndex(), part.getLimit());
            if (i + 1 < parts.countParts()) {
                String between =
                        pattern.substring(part.getLimit(), parts.getPart(i + 1).getIndex());
                changed.append(precedesWords(part) ? change.apply(between) : between);
            }
        }
        return changed.toString();
    }

    /** The words alone, without arguments and syntax. */
    String words() {
        StringBuilder words = new StringBuilder();
        withWords(
                text -> {
                    words.append(text).append(' ');
                    return text;
                });
        return words.toString();
    }

    private static boolean precedesWords(Part part) {
        return switch (part.getType()) {
            case MSG_START, SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER, ARG_LIMIT -> true;
            default -> false;
        };
    }
}
