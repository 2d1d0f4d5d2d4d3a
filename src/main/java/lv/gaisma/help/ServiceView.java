package lv.gaisma.help;

import java.util.List;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code help/service} shows.
 *
 * @param lang language of the name when it is not that of the page
 * @param texts description, what happens when you call, what sources disagree on
 * @param state one sentence about now, null when there is no number
 * @param ways every way to reach it
 * @param safety what to know before calling
 * @param facts whom it serves, when it was confirmed, where that was read
 */
public record ServiceView(
        List<Frame.TextLink> crumbs,
        String name,
        String lang,
        @Nullable String warning,
        List<Words> texts,
        @Nullable String state,
        @Nullable String mood,
        List<Way> ways,
        List<String> safety,
        List<String> facts) {

    /** A paragraph and the language it is in. */
    public record Words(String text, String lang) {}

    /**
     * One way to reach the service.
     *
     * @param href null when there is nothing to follow
     * @param phone true for a number to dial
     * @param lines hours, languages, cost, where it can be dialled
     */
    public record Way(
            String title, String value, @Nullable String href, boolean phone, List<String> lines) {}
}
