package lv.gaisma.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code contact/how} shows.
 *
 * @param steps what happens with a message
 * @param limits what cannot be promised
 * @param facts name and value, of today
 * @param form where to write; null while nobody reads
 */
record HowView(
        String danger,
        List<String> steps,
        List<String> limits,
        List<Fact> facts,
        @Nullable String form) {

    /** One line of the table. */
    record Fact(String name, String value) {}
}
