package lv.gaisma.post;

import java.util.List;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of a post: first what the person needs who scanned a code there, then what its staff and
 * partners need.
 *
 * @param lang language of the name
 * @param danger the sentence with 112
 * @param numbers whom to call from there
 * @param warnings that it is an authority; and what to know about one's own embassy
 * @param advice null for none
 * @param facts what is known about the post, and what is not
 */
public record PostView(
        List<Frame.TextLink> crumbs,
        String name,
        String lang,
        String lead,
        String danger,
        List<Line> numbers,
        List<String> warnings,
        @Nullable Words advice,
        List<Sheet> sheets,
        List<Fact> facts,
        List<String> notes,
        Staff staff,
        Kit kit) {

    /** Words and the language they are in. */
    public record Words(String text, String lang) {}

    /** A number to call. */
    public record Line(String name, String lang, String href, String tel, String display) {}

    /** A leaflet: its page, and its files printed for this post. */
    public record Sheet(String title, String href, List<Frame.TextLink> files) {}

    /** Something known about the post; {@code href} null when there is nothing to follow. */
    public record Fact(String name, String value, @Nullable String href) {}

    /** What those who work there may say, and what not. */
    public record Staff(List<String> may, List<String> never, List<String> notes) {}

    /**
     * What a partner takes along.
     *
     * @param warning that this is no address to print; null when it is
     * @param card markup to copy
     * @param links the short link in each language
     * @param pictures codes and pictures to take
     */
    public record Kit(
            @Nullable String warning,
            String card,
            List<Link> links,
            List<Frame.TextLink> pictures) {}

    /** A short link. */
    public record Link(String tag, String name, String address) {}
}
