package lv.gaisma.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Messages;

/**
 * A closed question: whoever answers it needs no word of the reader's language. Words: {@code
 * contact.q.{id}} and {@code contact.o.{option}}, for yes, no and unsure those of the self-check.
 *
 * @param icon one of the drawings
 * @param options what can be answered
 */
record Question(String id, String icon, List<String> options) {

    static final String PREFIX = "a.";

    private static final List<String> YES_NO = List.of("yes", "no", "unsure");

    static final List<Question> ALL =
            List.of(
                    new Question("danger", "shield", YES_NO),
                    new Question("locked", "door", YES_NO),
                    new Question("documents", "passport", YES_NO),
                    new Question("pay", "coin", YES_NO),
                    new Question("debt", "chain", YES_NO),
                    new Question("people", "people", List.of("one", "few", "many")),
                    new Question("who", "eye", List.of("alone", "others", "children", "boss")),
                    new Question(
                            "where",
                            "bed",
                            List.of("home", "work", "street", "hotel", "farm", "site", "abroad")),
                    new Question(
                            "safe-time",
                            "clock",
                            List.of("morning", "day", "evening", "night", "never")));

    /** What the questions of the self-check are called here. */
    private static final Map<String, String> OF_CHECK =
            Map.of(
                    "danger", "danger",
                    "passport", "documents",
                    "pay", "pay",
                    "debt", "debt",
                    "movement", "locked");

    static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The question that one of the self-check means. */
    static Optional<Question> ofCheck(String id) {
        return Optional.ofNullable(OF_CHECK.get(id)).flatMap(Question::find);
    }

    String field() {
        return PREFIX + id;
    }

    String words(Messages messages) {
        return messages.text("contact.q." + id);
    }

    static String words(Messages messages, String option) {
        return messages.text((YES_NO.contains(option) ? "check." : "contact.o.") + option);
    }
}
