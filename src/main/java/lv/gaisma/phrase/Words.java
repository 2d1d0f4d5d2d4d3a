package lv.gaisma.phrase;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import lv.gaisma.file.Fields;
import lv.gaisma.language.Language;
import lv.gaisma.language.Letters;

/** The sound texts of one language's file of the phrase bank. */
record Words(Map<String, String> groups, Map<String, String> answers, Map<String, String> phrases) {

    static final Words NONE = new Words(Map.of(), Map.of(), Map.of());

    /**
     * @param needed the ids that a part must have, each with its slots
     */
    static Words read(
            Fields fields, Language language, Function<String, Map<String, Set<String>>> needed) {
        Words words =
                new Words(
                        part(fields, "groups", language, needed.apply("groups")),
                        part(fields, "answers", language, needed.apply("answers")),
                        part(fields, "phrases", language, needed.apply("phrases")));
        fields.rejectUnknown();
        return words;
    }

    private static Map<String, String> part(
            Fields fields, String name, Language language, Map<String, Set<String>> needed) {
        Map<String, String> sound = new HashMap<>();
        fields.map(name)
                .ifPresent(
                        part -> {
                            needed.forEach(
                                    (id, slots) -> {
                                        String text = part.needText(id);
                                        if (!text.isEmpty()
                                                && isSound(part, id, text, slots, language)) {
                                            sound.put(id, derived(language, text));
                                        }
                                    });
                            part.rejectUnknown();
                        });
        if (!fields.has(name)) {
            fields.problem(name, "`" + name + "` is missing", "add it as in the source language");
        }
        return sound;
    }

    private static boolean isSound(
            Fields part, String id, String text, Set<String> slots, Language language) {
        Set<String> found =
                PhraseBook.SLOT
                        .matcher(text)
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(new TreeSet<>(slots))) {
            part.problem(id, "`" + id + "` has the slots " + found, "use " + new TreeSet<>(slots));
            return false;
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            part.problem(id, "`" + id + "` is not NFC", "save as NFC");
        }
        if (language.from() == null) {
            Letters.foreign(language, PhraseBook.SLOT.matcher(text).replaceAll(" "))
                    .ifPresent(
                            what ->
                                    part.problem(
                                            id,
                                            "`" + id + "` " + what,
                                            "write it in the letters of " + language.name()));
        }
        return true;
    }

    /** The words in the script of a derived language; slots stay as they are. */
    private static String derived(Language language, String text) {
        StringBuilder derived = new StringBuilder();
        Matcher slots = PhraseBook.SLOT.matcher(text);
        int from = 0;
        while (slots.find()) {
            derived.append(language.derive(text.substring(from, slots.start())));
            derived.append(slots.group());
            from = slots.end();
        }
        return derived.append(language.derive(text.substring(from))).toString();
    }

    /** These words, and those of the source language where they have none. */
    Words or(Words source) {
        return new Words(
                merged(groups, source.groups),
                merged(answers, source.answers),
                merged(phrases, source.phrases));
    }

    private static Map<String, String> merged(Map<String, String> own, Map<String, String> other) {
        Map<String, String> merged = new HashMap<>(other);
        merged.putAll(own);
        return merged;
    }

    PhraseBook book(Language language, Map<String, Slot> slots) {
        return new PhraseBook(language, slots, groups, answers, phrases);
    }
}
