package lv.gaisma.leaflet.pdf;

import java.time.LocalDate;

/**
 * What a document says about itself.
 *
 * @param language BCP 47 tag
 * @param title neutral words: viewers show them in the bar of their window
 * @param made the day of the text; the same text makes the same bytes on any day
 * @param number tells documents apart, in their identifier
 */
public record About(
        String language, boolean rightToLeft, String title, LocalDate made, long number) {}
