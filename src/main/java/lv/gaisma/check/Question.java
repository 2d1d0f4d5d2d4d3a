package lv.gaisma.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of {@code content/check.yaml}.
 *
 * @param id the end of its text keys
 * @param after the question that has to be answered "yes" or "not sure" before; null for none
 * @param sign true when "yes" is a sign of exploitation
 * @param pages what to read about it
 * @param line line of the file, from 1
 */
public record Question(
        String id, @Nullable String after, boolean sign, List<String> pages, int line) {

    /** The keys of its words: the question, and the sign it may show. */
    public List<String> keys() {
        return sign ? List.of("check.q." + id, "check.sign." + id) : List.of("check.q." + id);
    }
}
