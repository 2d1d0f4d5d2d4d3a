package lv.gaisma.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One language of the portal, a line of {@code translations/languages.yaml}.
 *
 * @param tag BCP 47 tag, in exactly the case that addresses use
 * @param name the language's own name
 * @param script ISO 15924 code of the script its texts are written in, {@link #ANY_SCRIPT} when it
 *     is not known
 * @param rightToLeft true for Arabic script and the like
 * @param exit where quick exit leads: an ordinary page in that language
 * @param formats the tag whose numbers and dates it uses: British ones for English
 * @param quotes opening and closing quotation mark; empty for those of CLDR
 * @param months the months as they stand in a date; empty for those of CLDR
 * @param never letters of look-alike alphabets that must not stand in this language
 * @param from tag of the language whose texts this one is made of, null when it has its own
 * @param spelling makes a text of {@code from} into this language's script
 */
public record Language(
        String tag,
        String name,
        String script,
        boolean rightToLeft,
        String exit,
        String formats,
        List<String> quotes,
        List<String> months,
        List<String> never,
        @Nullable String from,
        @Nullable Spelling spelling) {

    /** ISO 15924: undetermined script. */
    static final String ANY_SCRIPT = "Zyyy";

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The value of the {@code dir} attribute. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The base language: {@code uz} of {@code uz-Cyrl}. */
    public String base() {
        return locale().getLanguage();
    }

    public Optional<String> derivedFrom() {
        return Optional.ofNullable(from);
    }

    /** The tag under which this language's files lie. */
    public String stored() {
        return from == null ? tag : from;
    }

    /** Plain text of the stored language in this language's script. */
    public String derive(String text) {
        return spelling == null ? text : spelling.of(text);
    }
}
