package lv.gaisma.leaflet;

import java.util.List;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code leaflet/list} shows.
 *
 * @param crumbs the way from the home page
 * @param unknown says that what was asked for is not here; null when nothing is missing
 * @param related where sheets are handed out
 */
public record ListView(
        List<Frame.TextLink> crumbs,
        String title,
        String summary,
        @Nullable String unknown,
        List<Entry> entries,
        List<Frame.TextLink> related) {

    /**
     * A leaflet.
     *
     * @param href its page
     * @param picture address of a small picture of its first sheet; null for none
     */
    public record Entry(
            String title,
            String summary,
            String href,
            @Nullable String picture,
            List<SheetLink> sheets) {}

    /**
     * A sheet to print.
     *
     * @param name what it is
     * @param size kind, size and pages in words; empty while it is being made
     */
    public record SheetLink(String name, String size, String href) {}
}
