package lv.gaisma.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.gaisma.file.Problems;

/** Checks one strings file against the source and keeps what can be shown. */
final class StringChecks {

    private StringChecks() {}

    /** The texts that parse and whose arguments are those of the source. */
    static Map<String, String> good(
            Language language, StringsFile file, StringsFile source, Problems problems) {
        Map<String, String> good = new TreeMap<>();
        file.texts()
                .forEach(
                        (key, text) -> {
                            if (check(language, file, source, key, text, problems)) {
                                good.put(key, text);
                            }
                        });
        for (String key : source.texts().keySet()) {
            if (!file.texts().containsKey(key) && !file.name().isEmpty()) {
                problems.add(file.name(), 0, "`" + key + "` is missing", "translate it");
            }
        }
        return good;
    }

    private static boolean check(
            Language language,
            StringsFile file,
            StringsFile source,
            String key,
            String text,
            Problems problems) {
        int line = file.line(key);
        String sourceText = source.texts().get(key);
        if (sourceText == null) {
            problems.add(file.name(), line, "`" + key + "` is not in the source", "remove it");
            return false;
        }
        try {
            // the pattern alone says nothing about the names of its formats
            new MessageFormat(text, language.locale());
            PatternText pattern = new PatternText(text);
            if (!arguments(sourceText).orElse(pattern.arguments()).equals(pattern.arguments())) {
                problems.add(
                        file.name(),
                        line,
                        "`" + key + "` has the arguments " + pattern.arguments(),
                        "use " + arguments(sourceText).orElseThrow());
                problems.leaveOut(file.name());
                return false;
            }
            Set<String> missing = pattern.missingPlurals(PluralRules.forLocale(language.locale()));
            if (!missing.isEmpty()) {
                problems.add(file.name(), line, "`" + key + "` lacks a plural", "add " + missing);
            }
        } catch (IllegalArgumentException e) {
            problems.add(
                    file.name(), line, "`" + key + "` is broken: " + e.getMessage(), "mend it");
            problems.leaveOut(file.name());
            return false;
        }
        checkLetters(language, file, key, text, problems);
        return true;
    }

    private static void checkLetters(
            Language language, StringsFile file, String key, String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(file.name(), file.line(key), "`" + key + "` is empty", "translate it");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            problems.add(file.name(), file.line(key), "`" + key + "` is not NFC", "save as NFC");
        }
        Letters.foreign(language, new PatternText(text).words())
                .ifPresent(
                        foreign ->
                                problems.add(
                                        file.name(),
                                        file.line(key),
                                        "`" + key + "` " + foreign,
                                        "write it in the letters of " + language.name()));
    }

    /** Empty when the source itself is broken: then nothing can be compared. */
    private static Optional<Set<String>> arguments(String text) {
        try {
            return Optional.of(new PatternText(text).arguments());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
