package lv.gaisma.contact;

import java.util.List;
import lv.gaisma.language.Messages;

/**
 * A question with its answers, as the form shows it.
 *
 * @param name of the field
 * @param icon a drawing, or the empty text
 */
record Choice(String name, String text, String icon, List<Option> options) {

    /** An answer. */
    record Option(String value, String text, boolean chosen) {}

    static Choice of(Question question, String name, Messages messages, String chosen) {
        return new Choice(
                name,
                question.words(messages),
                question.icon(),
                question.options().stream()
                        .map(
                                option ->
                                        new Option(
                                                option,
                                                Question.words(messages, option),
                                                option.equals(chosen)))
                        .toList());
    }
}
