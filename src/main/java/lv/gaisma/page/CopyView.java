package lv.gaisma.page;

import java.util.List;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code page/copy} shows: one file that opens without the internet.
 *
 * @param date when the numbers were written down
 * @param newest where the newest text is, absolute
 * @param missing titles of pages that this language lacks, in the source language
 * @param leftOut pages for which there was no room, with their absolute addresses
 */
public record CopyView(
        String title,
        String date,
        String newest,
        String warning,
        List<Number> numbers,
        List<Part> parts,
        List<String> missing,
        List<Frame.TextLink> leftOut) {

    /** A number to call. */
    public record Number(
            String name, String tel, String display, String hours, @Nullable String languages) {}

    /**
     * A page inside the file.
     *
     * @param id its anchor; the anchors of its headings start with it
     */
    public record Part(String id, String title, String summary, String html) {}
}
