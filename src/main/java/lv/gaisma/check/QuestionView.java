package lv.gaisma.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check/question} shows.
 *
 * @param opening true for the first question, above which the check is explained
 * @param danger what to do when somebody said that they are in danger now, null when nobody did
 * @param progress which question of how many
 * @param question the question
 * @param name name of the field it is answered in
 * @param options what can be answered
 * @param carried the answers so far, as hidden fields
 */
record QuestionView(
        String action,
        boolean opening,
        @Nullable String danger,
        String progress,
        String question,
        String name,
        List<Field> options,
        List<Field> carried) {

    /** A field of the form: its name or words, and its value. */
    public record Field(String name, String value) {}
}
