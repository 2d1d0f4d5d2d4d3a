package lv.gaisma.search.index;

import java.util.List;
import lv.gaisma.language.Language;

/**
 * Something that can be found.
 *
 * @param path its address below the language, {@code rights/pay}
 * @param kind what it is
 * @param title its heading
 * @param headings the headings in its text
 * @param text what else it says, block by block, the summary first
 */
public record Entry(
        String path,
        Language language,
        Kind kind,
        String title,
        List<String> headings,
        List<String> text) {

    /** What can be found. */
    public enum Kind {
        PAGE,
        SERVICE,
        POST
    }

    public Entry {
        headings = List.copyOf(headings);
        text = List.copyOf(text);
    }

    /** The section it lies in, {@code rights}; the empty text for an entry of its own. */
    public String section() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
