package lv.gaisma.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Unreadable;
import lv.gaisma.file.Yaml;

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
     * Reads the list. A language that cannot be used is left out, with a problem.
     *
     * @throws Unreadable when the list cannot be read or names no source language: the portal
     *     cannot start without it
     */
    public static Languages read(Folder folder, Problems problems) {
        Path file = folder.translations().resolve("languages.yaml");
        String name = folder.name(file);
        Fields fields =
                Yaml.read(folder, file, problems)
                        .orElseThrow(() -> new Unreadable(name, reasons(name, problems)));
        List<Language> all = new ArrayList<>();
        for (Fields line : fields.maps("languages")) {
            Optional<Language> language = new LanguageLine(folder, line).read(all);
            language.ifPresentOrElse(all::add, () -> problems.leaveOut(name));
        }
        String source = fields.needText("source");
        fields.rejectUnknown();
        all.removeIf(language -> withoutOrigin(language, all, fields, problems));
        return new Languages(
                all.stream()
                        .filter(language -> language.tag().equals(source))
                        .filter(language -> language.from() == null)
                        .findFirst()
                        .orElseThrow(() -> new Unreadable(name, "`source` names no language")),
                all);
    }

    private static String reasons(String name, Problems problems) {
        return problems.all().stream()
                .filter(problem -> problem.file().equals(name))
                .map(Problem::what)
                .collect(Collectors.joining(", "));
    }

    /** A language made from one that is not written by people has nothing to be made of. */
    private static boolean withoutOrigin(
            Language language, List<Language> all, Fields fields, Problems problems) {
        String from = language.from();
        if (from == null
                || all.stream().anyMatch(one -> one.tag().equals(from) && one.from() == null)) {
            return false;
        }
        fields.problem(
                "languages",
                "`" + language.tag() + "` is made from `" + from + "`, which is not written",
                "name a language of this list");
        problems.leaveOut(fields.file());
        return true;
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
}
