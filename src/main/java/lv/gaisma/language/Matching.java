package lv.gaisma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the language that a browser asks for (RFC 9110, section 12.5.4). Only the same base
 * language counts: a reader of Belarusian is not handed Russian. Garbage matches nothing.
 */
public final class Matching {

    private static final int LONGEST_HEADER = 1000;

    private Matching() {}

    /** The best language for an {@code Accept-Language} header; empty when none fits. */
    public static Optional<Language> best(Languages languages, String header) {
        if (header.isBlank() || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        return ranges(header).stream()
                .flatMap(range -> match(languages, range.getRange()).stream())
                .findFirst();
    }

    /** The ranges by weight; a part that is no language range is passed over. */
    private static List<Locale.LanguageRange> ranges(String header) {
        List<Locale.LanguageRange> ranges = new ArrayList<>();
        for (String part : header.split(",")) {
            try {
                ranges.add(Locale.LanguageRange.parse(part.strip()).getFirst());
            } catch (IllegalArgumentException e) {
                // the next part may be a range again
            }
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .sorted((a, b) -> Double.compare(b.getWeight(), a.getWeight()))
                .toList();
    }

    private static Optional<Language> match(Languages languages, String range) {
        if (range.startsWith("*")) {
            return Optional.empty();
        }
        Locale wanted = Locale.forLanguageTag(range);
        String base = wanted.getLanguage().equals("mo") ? "ro" : wanted.getLanguage();
        List<Language> sameBase =
                languages.all().stream().filter(language -> language.base().equals(base)).toList();
        return sameBase.stream()
                .filter(language -> !wanted.getScript().isEmpty())
                .filter(language -> language.script().equals(wanted.getScript()))
                .findFirst()
                .or(() -> sameBase.stream().findFirst());
    }
}
