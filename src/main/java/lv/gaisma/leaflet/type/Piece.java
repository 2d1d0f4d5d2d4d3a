package lv.gaisma.leaflet.type;

import java.awt.font.GlyphVector;

/**
 * A part of a line in one style, one typeface and one direction.
 *
 * @param text its characters, in the order in which they are read
 * @param start where it begins in the text of the paragraph; pieces are read in this order
 * @param glyphs its glyphs from left to right, at a size of {@link Typeface#UNITS}
 * @param x distance from the left end of the line, in points
 * @param width in points
 */
public record Piece(
        String text,
        int start,
        Run run,
        Typeface face,
        boolean rightToLeft,
        GlyphVector glyphs,
        float x,
        float width) {

    Piece at(float left) {
        return new Piece(text, start, run, face, rightToLeft, glyphs, left, width);
    }
}
