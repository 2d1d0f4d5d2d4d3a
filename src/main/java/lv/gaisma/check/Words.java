package lv.gaisma.check;

import java.util.Map;
import lv.gaisma.file.Fields;
import lv.gaisma.language.Language;

/**
 * The same words in several languages.
 *
 * @param byTag by the tag of a stored language
 * @param line where they stand in their file
 */
record Words(Map<String, String> byTag, int line) {

    Words {
        byTag = Map.copyOf(byTag);
    }

    static Words read(Fields fields, String name) {
        return new Words(fields.textByKey(name), fields.line(name));
    }

    /** The words in a language that has all of them. */
    String in(Language language) {
        String text = byTag.get(language.stored());
        if (text == null) {
            throw new IllegalArgumentException("line " + line + " lacks " + language.tag());
        }
        return language.derive(text);
    }
}
