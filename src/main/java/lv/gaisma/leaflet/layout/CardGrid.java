package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import lv.gaisma.leaflet.pdf.Element;

/** Eight cards of the size of a bank card (ISO/IEC 7810 ID-1) in the lower part of an A4 page. */
final class CardGrid {

    static final float WIDTH = 85.6f * MM;
    static final float HEIGHT = 54 * MM;

    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final float LEFT = (SHORT - COLUMNS * WIDTH) / 2;
    private static final float FOOT = 8 * MM;

    /** Where the cards begin; above is room for words about the sheet. */
    static final float TOP = LONG - FOOT - ROWS * HEIGHT;

    private CardGrid() {}

    /** Draws the card whose corner is given. */
    @FunctionalInterface
    interface Card {
        void draw(float x, float y, Element parent);
    }

    /** Draws all cards; the first one is told to readers, its copies are not. */
    static void draw(Pen pen, Element told, Card card) {
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                float x = LEFT + column * WIDTH;
                float y = TOP + row * HEIGHT;
                if (row + column == 0) {
                    card.draw(x, y, told);
                } else {
                    pen.decoration(() -> card.draw(x, y, Element.untold()));
                }
            }
        }
        pen.decoration(() -> cuts(pen));
    }

    private static void cuts(Pen pen) {
        float[] dash = {2, 3};
        for (int column = 0; column <= COLUMNS; column++) {
            float x = LEFT + column * WIDTH;
            pen.line(x, TOP, x, TOP + ROWS * HEIGHT, 0.5f, Palette.RULE, dash);
        }
        for (int row = 0; row <= ROWS; row++) {
            float y = TOP + row * HEIGHT;
            pen.line(LEFT, y, LEFT + COLUMNS * WIDTH, y, 0.5f, Palette.RULE, dash);
        }
    }
}
