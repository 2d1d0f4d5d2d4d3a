package lv.gaisma.phrase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;

/** Reads the files of the phrase bank: what there is to say, then the words of each language. */
final class PhraseFiles {

    private final Folder folder;
    private final Path below;
    private final Languages languages;
    private final Problems problems;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    PhraseFiles(Folder folder, Languages languages, Problems problems) {
        this.folder = folder;
        this.below = folder.translations().resolve("phrases");
        this.languages = languages;
        this.problems = problems;
    }

    /** A folder without a phrase bank is servable: organisations then write free text alone. */
    Phrases read() {
        Path file = below.resolve("phrases.yaml");
        if (Files.exists(file)) {
            Yaml.read(folder, file, problems).ifPresent(this::readBank);
        }
        Map<String, PhraseBook> books = new HashMap<>();
        Words source = words(languages.source());
        for (Language language : languages.all()) {
            Words own = language.equals(languages.source()) ? source : words(language);
            books.put(language.tag(), own.or(source).book(language, slots));
        }
        return new Phrases(phrases, slots, books);
    }

    private void readBank(Fields bank) {
        bank.map("slots")
                .ifPresent(
                        kinds ->
                                kinds.names()
                                        .forEach(
                                                name ->
                                                        kinds.oneOf(name, Slot.names())
                                                                .flatMap(Slot::of)
                                                                .ifPresent(
                                                                        slot ->
                                                                                slots.put(
                                                                                        name,
                                                                                        slot))));
        bank.map("answers")
                .ifPresent(sets -> sets.names().forEach(set -> answers.put(set, sets.texts(set))));
        Set<String> known = new HashSet<>();
        for (Fields line : bank.maps("phrases")) {
            phrase(line, known);
        }
        bank.rejectUnknown();
    }

    private void phrase(Fields line, Set<String> known) {
        String id = line.needText("id");
        String group = line.needText("group");
        List<String> needs = line.texts("slots");
        String set = line.oneOf("answers", answers.keySet()).orElse("");
        line.rejectUnknown();
        if (!id.matches("[a-z0-9-]+") || !known.add(id)) {
            line.problem("id", "`" + id + "` is no new id", "use a-z, 0-9, hyphens, each id once");
        } else if (!slots.keySet().containsAll(needs)) {
            line.problem("slots", "a slot of `" + id + "` is unknown", "name its kind above");
        } else {
            phrases.add(
                    new Phrase(
                            id, group, needs, answers.getOrDefault(set, List.of()), line.line()));
        }
    }

    private Words words(Language language) {
        Path file = below.resolve(language.stored() + ".yaml");
        if (phrases.isEmpty() || !Files.exists(file)) {
            if (!phrases.isEmpty() && language.from() == null) {
                problems.add(folder.name(file), 0, "is missing", "write the phrases in it");
            }
            return Words.NONE;
        }
        // a language that is made from another one has no file of its own to complain about
        Problems heard = language.from() == null ? problems : new Problems();
        return Yaml.read(folder, file, heard)
                .map(fields -> Words.read(fields, language, this::needed))
                .orElse(Words.NONE);
    }

    /** The ids that a part of a language's file must have, with the slots of each. */
    private Map<String, Set<String>> needed(String part) {
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            switch (part) {
                case "groups" -> needed.put(phrase.group(), Set.of());
                case "answers" -> phrase.answers().forEach(id -> needed.put(id, Set.of()));
                default -> needed.put(phrase.id(), new LinkedHashSet<>(phrase.slots()));
            }
        }
        return needed;
    }
}
