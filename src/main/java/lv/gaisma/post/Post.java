package lv.gaisma.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.gaisma.help.Text;
import lv.gaisma.help.Texts;
import lv.gaisma.language.Language;

/**
 * An embassy or consulate of Latvia, or a border crossing point.
 *
 * @param id the name of its file; stands on walls and is never changed
 * @param country where it is, two letters of ISO 3166
 * @param serves other countries whose people apply for visas here
 * @param servesUnsure the same from an older source
 * @param languages tags of the languages whose sheets it lays out
 * @param leaflets what it hands out, the best first
 */
public record Post(
        String id,
        Words words,
        Kind kind,
        String country,
        List<String> serves,
        List<String> servesUnsure,
        List<String> languages,
        List<String> leaflets,
        Contact contact,
        List<String> sources,
        Optional<LocalDate> confirmed) {

    public Post {
        serves = List.copyOf(serves);
        servesUnsure = List.copyOf(servesUnsure);
        languages = List.copyOf(languages);
        leaflets = List.copyOf(leaflets);
        sources = List.copyOf(sources);
    }

    /** What is written about it by language, and in which file. */
    record Words(String file, Texts name, Texts advice) {}

    /** The file it was read from. */
    public String file() {
        return words.file();
    }

    /** The line of its name in the file. */
    public int line() {
        return words.name().line();
    }

    /** Its name in a language, or in the best other one. */
    public Text name(Language language) {
        return words.name()
                .in(language)
                .orElseThrow(() -> new IllegalStateException(id + " has no name"));
    }

    /** What people who come here should know first. */
    public Optional<Text> advice(Language language) {
        return words.advice().in(language);
    }
}
