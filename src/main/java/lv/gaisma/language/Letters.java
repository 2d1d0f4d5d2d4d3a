package lv.gaisma.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guards the letters of a text: the right script, no word of mixed scripts, no look-alikes. After
 * the "single script" and "confusable" rules of Unicode Technical Standard 39.
 */
public final class Letters {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int ENOUGH_LETTERS = 16;

    /** Latin letters that look like Cyrillic ones and so hide in a Cyrillic text as a word. */
    private static final Pattern LOOK_ALIKE = Pattern.compile("[aceopxyi]{1,2}|[ABCEHKMOPTXI]");

    private Letters() {}

    /** What is wrong with the letters of a plain text; empty when nothing is. */
    public static Optional<String> foreign(Language language, String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            return Optional.of("has a letter that was lost (U+FFFD)");
        }
        for (String never : language.never()) {
            if (text.contains(never)) {
                return Optional.of("has `" + never + "`, which " + language.tag() + " never uses");
            }
        }
        UnicodeScript own = UnicodeScript.forName(language.script());
        if (own == UnicodeScript.COMMON) {
            return Optional.empty();
        }
        int inside = 0;
        int outside = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            Set<UnicodeScript> scripts = scripts(word);
            if (scripts.size() > 1) {
                return Optional.of("mixes the letters of two scripts in `" + word + "`");
            }
            boolean foreign = !scripts.isEmpty() && !scripts.contains(own);
            if (foreign && own == UnicodeScript.CYRILLIC && LOOK_ALIKE.matcher(word).matches()) {
                return Optional.of("has the Latin look-alike `" + word + "`");
            }
            if (foreign && own == UnicodeScript.LATIN) {
                return Optional.of("has `" + word + "` in another script");
            }
            inside += foreign ? 0 : word.length();
            outside += foreign ? word.length() : 0;
        }
        return outside >= ENOUGH_LETTERS && outside > inside
                ? Optional.of("is written in another script than " + language.script())
                : Optional.empty();
    }

    private static Set<UnicodeScript> scripts(String word) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(
                        script ->
                                script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .forEach(scripts::add);
        return scripts;
    }
}
