package lv.gaisma.leaflet.text;

import java.time.LocalDate;
import java.util.List;
import lv.gaisma.language.Language;

/**
 * A text that is printed for one person and kept by nobody.
 *
 * @param tab neutral words for the window of a viewer
 * @param date the day on which it is made
 * @param notices what must be known before anybody uses it; empty when all is well
 * @param blocks headings of level 2 and what stands below them
 */
public record Paper(
        Language language,
        String title,
        String tab,
        LocalDate date,
        List<Notes.Notice> notices,
        List<Block> blocks) {

    public Paper {
        notices = List.copyOf(notices);
        blocks = List.copyOf(blocks);
    }
}
