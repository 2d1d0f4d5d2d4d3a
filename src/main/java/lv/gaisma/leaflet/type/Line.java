package lv.gaisma.leaflet.type;

import java.util.List;

/**
 * A line, ready to be drawn.
 *
 * @param pieces in the order in which they are read
 * @param width in points
 */
public record Line(List<Piece> pieces, float width) {}
