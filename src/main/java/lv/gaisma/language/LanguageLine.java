package lv.gaisma.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import org.jspecify.annotations.Nullable;

/** Reads one line of the list of languages. What a line lacks is taken from CLDR. */
record LanguageLine(Folder folder, Fields line) {

    /** The language of the line; empty when it has no tag that can be used. */
    Optional<Language> read(List<Language> before) {
        String tag = line.needText("tag");
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        Language language =
                new Language(
                        tag,
                        or(line.needText("name"), tag),
                        script(or(line.needText("script"), likely.getScript())),
                        rightToLeft(likely),
                        exit(likely.getLanguage()),
                        line.text("formats").orElse(tag),
                        several("quotes", 2),
                        several("months", 12),
                        line.texts("never"),
                        line.text("from").orElse(null),
                        line.text("rules").map(rules -> spelling(tag, rules)).orElse(null));
        line.rejectUnknown();
        if (tag.isEmpty() || !Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
            line.problem("tag", "`" + tag + "` is not a language tag", "use a BCP 47 tag");
            return Optional.empty();
        }
        if (before.stream().anyMatch(one -> one.tag().equals(tag))) {
            line.problem("tag", "`" + tag + "` stands twice", "remove one of them");
            return Optional.empty();
        }
        return Optional.of(language);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private String script(String code) {
        try {
            UnicodeScript.forName(code);
            return code;
        } catch (IllegalArgumentException e) {
            line.problem("script", "`" + code + "` is no script", "use an ISO 15924 code");
            return Language.ANY_SCRIPT;
        }
    }

    private boolean rightToLeft(ULocale likely) {
        return line.oneOf("direction", Set.of("ltr", "rtl"))
                .map("rtl"::equals)
                .orElseGet(likely::isRightToLeft);
    }

    /** Quick exit must always lead somewhere ordinary, even when the line is wrong. */
    private String exit(String base) {
        String exit = line.needText("exit");
        if (exit.matches("https?://\\S+")) {
            return exit;
        }
        if (!exit.isEmpty()) {
            line.problem("exit", "`" + exit + "` is no address", "write https://…");
        }
        return "https://" + base + ".wikipedia.org/";
    }

    /** Exactly so many texts, or none. */
    private List<String> several(String name, int count) {
        List<String> texts = line.texts(name);
        if (texts.isEmpty() || texts.size() == count) {
            return texts;
        }
        line.problem(name, "`" + name + "` are not " + count, "write " + count + " or none");
        return List.of();
    }

    private @Nullable Spelling spelling(String tag, String rules) {
        try {
            return new Spelling(tag, Files.readString(folder.translations().resolve(rules)));
        } catch (IOException | IllegalArgumentException e) {
            line.problem("rules", rules + " cannot be used: " + e.getMessage(), "mend the rules");
            return null;
        }
    }
}
