package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** What stands above the cards of a sheet, and is cut away from them. */
final class SheetHead {

    private static final float MARGIN = 15 * MM;
    private static final float WIDTH = SHORT - 2 * MARGIN;
    private static final float TOP = 8 * MM;
    private static final float CODE = 19 * MM;

    private final List<Item> items = new ArrayList<>();
    private final Imprint imprint;

    /**
     * @param words below the title; the empty text for none
     */
    SheetHead(Material material, Looks looks, String title, String words) {
        this.imprint = new Imprint(material, looks);
        Style heading = looks.head(15, Palette.INK);
        float half = WIDTH * 0.52f;
        List<Line> lines = looks.even(List.of(Run.of(title, heading)), half);
        Style text = looks.fixed(9, false, Palette.SOFT);
        List<Line> how =
                words.isEmpty() ? List.of() : looks.lines(List.of(Run.of(words, text)), half);
        float height = lines.size() * heading.lineHeight() + how.size() * text.lineHeight();
        Item version = imprint.version(WIDTH - half - 10, CODE, false);
        items.add(
                Item.of(
                        Math.max(height, version.height()),
                        29,
                        (pen, x, y, parent) -> {
                            float top = y;
                            Element h1 = parent.child("H1");
                            top += pen.text(lines, heading, x, top, 0, Pen.Align.START, h1);
                            if (!how.isEmpty()) {
                                Element p = parent.child("P");
                                pen.text(how, text, x, top, 0, Pen.Align.START, p);
                            }
                            version.ink().draw(pen, x + half + 10, y, parent);
                        }));
        Item notices = imprint.warnings().together().item(WIDTH);
        if (notices.height() > 0) {
            items.add(new Item(notices.height(), 4, false, null, notices.ink()));
        }
    }

    /** How far down it reaches. */
    float height() {
        float y = TOP;
        for (Item item : items) {
            y += item.before() + item.height();
        }
        return y;
    }

    void draw(Pen pen, Element root) {
        imprint.head(pen, MARGIN, TOP, WIDTH);
        float y = TOP;
        for (Item item : items) {
            y += item.before();
            item.ink().draw(pen, MARGIN, y, root);
            y += item.height();
        }
    }
}
