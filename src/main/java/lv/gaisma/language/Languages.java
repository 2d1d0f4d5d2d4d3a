package lv.gaisma.language;

import com.ibm.icu.text.Transliterator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The one list of languages, {@code translations/languages.yaml}, in the order in which they are
 * shown.
 *
 * @param source the language that is written first and that the others are translated from
 * @param all every language, the source among them
 */
public record Languages(Language source, List<Language> all) {

    public Languages {
        all = List.copyOf(all);
    }

    /**
     * Reads the list.
     *
     * @throws IllegalStateException when the list cannot be read or names no source language: the
     *     portal cannot start without it
     */
    public static Languages read(Folder folder, Problems problems) {
        Path file = folder.translations().resolve("languages.yaml");
        Fields fields =
                Yaml.read(folder, file, problems)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                folder.name(file)
                                                        + " cannot be read: "
                                                        + problems.all()));
        List<Language> all = new ArrayList<>();
        for (Fields line : fields.maps("languages")) {
            language(folder, line).ifPresent(all::add);
        }
        String source = fields.needText("source");
        fields.rejectUnknown();
        return new Languages(
                all.stream()
                        .filter(language -> language.tag().equals(source))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                folder.name(file)
                                                        + " has no language for `source`")),
                all);
    }

    /** The language with exactly this tag. */
    public Optional<Language> find(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The language whose tag is this one in another case. */
    public Optional<Language> findAnyCase(String tag) {
        return all.stream().filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
    }

    /** The language with this tag; it must be there. */
    public Language get(String tag) {
        return find(tag).orElseThrow(() -> new NoSuchElementException("no language " + tag));
    }

    /** The languages whose texts are written by people, the source first. */
    public List<Language> stored() {
        return all.stream().filter(language -> language.from() == null).toList();
    }

    private static Optional<Language> language(Folder folder, Fields line) {
        String tag = line.needText("tag");
        String name = line.needText("name");
        String script = line.needText("script");
        String exit = line.needText("exit");
        Optional<String> direction = line.oneOf("direction", Set.of("ltr", "rtl"));
        String formats = line.text("formats").orElse(tag);
        List<String> quotes = line.texts("quotes");
        List<String> never = line.texts("never");
        Optional<String> from = line.text("from");
        Transliterator transform =
                line.text("rules").map(rules -> transform(folder, tag, rules, line)).orElse(null);
        line.rejectUnknown();
        if (tag.isEmpty() || !Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
            line.problem("tag", "`" + tag + "` is not a language tag", "use a BCP 47 tag");
            return Optional.empty();
        }
        boolean rtl = direction.orElse("ltr").equals("rtl");
        return Optional.of(
                new Language(
                        tag,
                        name,
                        script,
                        rtl,
                        exit,
                        formats,
                        quotes,
                        never,
                        from.orElse(null),
                        transform));
    }

    private static @Nullable Transliterator transform(
            Folder folder, String tag, String rules, Fields line) {
        try {
            String text = Files.readString(folder.translations().resolve(rules));
            return Transliterator.createFromRules(tag, text, Transliterator.FORWARD);
        } catch (java.io.IOException | IllegalArgumentException e) {
            line.problem("rules", rules + " cannot be used: " + e.getMessage(), "mend the rules");
            return null;
        }
    }
}
