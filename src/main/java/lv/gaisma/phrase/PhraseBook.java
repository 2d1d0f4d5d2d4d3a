package lv.gaisma.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Language;

/** The words of the phrase bank in one language. */
public final class PhraseBook {

    static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

    private final Language language;
    private final Formats formats;
    private final Map<String, Slot> slots;
    private final Map<String, String> groups;
    private final Map<String, String> answers;
    private final Map<String, String> phrases;

    PhraseBook(
            Language language,
            Map<String, Slot> slots,
            Map<String, String> groups,
            Map<String, String> answers,
            Map<String, String> phrases) {
        this.language = language;
        this.formats = new Formats(language);
        this.slots = Map.copyOf(slots);
        this.groups = Map.copyOf(groups);
        this.answers = Map.copyOf(answers);
        this.phrases = Map.copyOf(phrases);
    }

    public Language language() {
        return language;
    }

    /**
     * A sentence with its slots filled.
     *
     * @param values by the names of the slots: times as {@code 18:00}, days as {@code 2026-12-01}
     * @return empty for an unknown sentence, a slot that is missing, or a value of another kind
     */
    public Optional<String> say(String id, Map<String, String> values) {
        String pattern = phrases.get(id);
        if (pattern == null) {
            return Optional.empty();
        }
        Map<String, String> shown = new HashMap<>();
        Matcher names = SLOT.matcher(pattern);
        while (names.find()) {
            String name = names.group(1);
            Optional<String> value =
                    Optional.ofNullable(slots.get(name))
                            .flatMap(slot -> slot.show(values.getOrDefault(name, ""), formats));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            shown.put(name, value.get());
        }
        return Optional.of(
                SLOT.matcher(pattern)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                shown.getOrDefault(found.group(1), ""))));
    }

    /** A sentence with its slots in braces; empty for one that is unknown. */
    public Optional<String> pattern(String id) {
        return Optional.ofNullable(phrases.get(id));
    }

    /** The words of an answer; empty for one that is unknown. */
    public Optional<String> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    /** The heading of a group; its id when it has none. */
    public String group(String id) {
        return groups.getOrDefault(id, id);
    }
}
