package lv.gaisma.leaflet.layout;

import java.util.Collections;
import java.util.List;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** The lines of a form: with what is known, and with room for a pen. */
record FormLines(Looks looks, float size, float width) {

    private static final float PAD = 5;

    /** Room for handwriting, in points. */
    private static final float HAND = 27;

    Item field(Block.Field field) {
        Style label = looks.text(size, Palette.INK);
        Style value = looks.strong(size, Palette.INK);
        List<Line> name = looks.lines(List.of(Run.of(field.label(), label)), width * 0.62f);
        List<Line> known =
                field.value().isEmpty()
                        ? List.of()
                        : looks.lines(List.of(Run.of(field.value(), value)), width * 0.36f);
        float text = Math.max(name.size(), known.size()) * label.lineHeight();
        float height = Math.max(text + PAD, known.isEmpty() ? HAND : 0);
        return Item.of(
                height,
                known.isEmpty() ? 1 : 8,
                (pen, x, y, parent) -> {
                    float top = y + height - text - 2;
                    pen.text(name, label, x, top, 0, Pen.Align.START, parent.child("P"));
                    if (!known.isEmpty()) {
                        pen.text(known, value, x, top, width, Pen.Align.END, parent.child("P"));
                    }
                    rule(pen, x, y + height);
                });
    }

    /** Each line by itself, so that they may go over to the next page. */
    List<Item> ruled(Block.Ruled ruled) {
        Item line = Item.of(HAND, 0, (pen, x, y, parent) -> rule(pen, x, y + HAND));
        return Collections.nCopies(ruled.lines(), line);
    }

    private void rule(Pen pen, float x, float y) {
        pen.decoration(() -> pen.line(x, y, x + width, y, 0.6f, Palette.RULE));
    }
}
