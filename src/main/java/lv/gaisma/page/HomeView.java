package lv.gaisma.page;

import java.util.List;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code page/home} shows.
 *
 * @param danger the number for danger, null when there are no services
 * @param line the help line that comes first, null when there is none
 * @param actions the three ways to start
 * @param tiles what may be happening
 */
public record HomeView(
        Frame.@Nullable Number danger,
        String title,
        String summary,
        List<Notice> notices,
        @Nullable ContactCard line,
        List<Tile> actions,
        List<Tile> tiles,
        String html) {

    /** A way to go on: a drawing, words, and where it leads. */
    public record Tile(String icon, String text, String note, String href) {}
}
