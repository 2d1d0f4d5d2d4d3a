package lv.gaisma.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;

/** The voice of each language. */
record Voices(Map<String, Voice> byTag) {

    static Voices of(Languages languages, Strings strings) {
        Map<String, Voice> byTag = new LinkedHashMap<>();
        languages
                .all()
                .forEach(
                        language ->
                                byTag.put(
                                        language.tag(), Voice.of(language, strings.of(language))));
        return new Voices(Map.copyOf(byTag));
    }

    Voice of(Language language) {
        return Objects.requireNonNull(byTag.get(language.tag()), language.tag());
    }
}
