package lv.gaisma.help;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.file.Fields;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;

/**
 * The same words in several languages.
 *
 * @param byTag plain texts by the tag of a stored language
 * @param source tag of the source language
 * @param line where they stand in their file
 */
public record Texts(Map<String, String> byTag, String source, int line) {

    private static final String ENGLISH = "en";

    public Texts {
        byTag = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
    }

    /** Reads a group of texts by language; a text in a language that is not stored is left out. */
    public static Texts read(Fields fields, String name, Languages languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.textByKey(name)
                .forEach(
                        (tag, text) -> {
                            if (languages.stored().stream()
                                    .anyMatch(one -> one.tag().equals(tag))) {
                                texts.put(tag, text);
                                checkDigits(fields, name, text);
                            } else {
                                fields.problem(
                                        name,
                                        "`" + name + "` has the language `" + tag + "`",
                                        "use a language of languages.yaml that is not derived");
                            }
                        });
        return new Texts(texts, languages.source().tag(), fields.line(name));
    }

    private static void checkDigits(Fields fields, String name, String text) {
        if (text.codePoints().anyMatch(Character::isDigit)) {
            fields.problem(
                    name,
                    "`" + name + "` has a number in its words",
                    "numbers, hours and dates stand in fields of their own");
        }
    }

    /** True when the words are there in the language itself. */
    public boolean has(String tag) {
        return byTag.containsKey(tag);
    }

    /** The words in a language; else in English, else in the source language, else in any. */
    public Optional<Text> in(Language language) {
        String own = byTag.get(language.stored());
        if (own != null) {
            return Optional.of(new Text(language.derive(own), language.tag()));
        }
        return find(ENGLISH)
                .or(() -> find(source))
                .or(() -> byTag.keySet().stream().findFirst().flatMap(this::find));
    }

    private Optional<Text> find(String tag) {
        return Optional.ofNullable(byTag.get(tag)).map(words -> new Text(words, tag));
    }
}
