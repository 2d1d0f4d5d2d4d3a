package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Style;

/** The message in five seconds: a few lines, each with its drawing. */
final class BriefList {

    private record Entry(Block.Item item, List<Line> lines, float height) {}

    private final Material material;
    private final float side;
    private final float gap;
    private final float column;
    private final int columns;
    private final Style style;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param size of the words
     * @param side of the drawings
     * @param columns side by side
     */
    BriefList(Material material, Looks looks, float width, float size, float side, int columns) {
        this.material = material;
        this.side = side * looks.scale();
        this.gap = size * 0.6f * looks.scale();
        this.columns = columns;
        this.column = (width - (columns - 1) * gap * 2) / columns;
        this.style = looks.head(size, Palette.INK);
        for (Block.Item item : material.leaflet().inShort()) {
            float indent = this.side + style.size() * 0.7f;
            List<Line> lines =
                    looks.even(looks.runs(item.words(), style, Palette.INK), column - indent);
            entries.add(new Entry(item, lines, Math.max(side, lines.size() * style.lineHeight())));
        }
    }

    float height() {
        float height = 0;
        for (int i = 0; i < entries.size(); i += columns) {
            height += row(i) + (i == 0 ? 0 : gap);
        }
        return height;
    }

    private float row(int from) {
        float height = 0;
        for (int i = from; i < Math.min(from + columns, entries.size()); i++) {
            height = Math.max(height, entries.get(i).height());
        }
        return height;
    }

    void draw(Pen pen, float x, float y, Element parent) {
        if (entries.isEmpty()) {
            return;
        }
        Element list = parent.child("L").bulleted();
        float top = y;
        for (int i = 0; i < entries.size(); i++) {
            float left = x + i % columns * (column + gap * 2);
            float height = row(i - i % columns);
            draw(pen, entries.get(i), left, top, height, list.child("LI"));
            if (i % columns == columns - 1) {
                top += height + gap;
            }
        }
    }

    private void draw(Pen pen, Entry entry, float x, float y, float height, Element item) {
        Block.Picture picture = entry.item().picture();
        float middle = y + (height - side) / 2;
        if (picture == null) {
            float dot = side * 0.3f;
            pen.decoration(
                    () ->
                            pen.dot(
                                    x + (side - dot) / 2,
                                    y + (height - dot) / 2,
                                    dot,
                                    Palette.AMBER));
        } else {
            material.drawings()
                    .find(picture.name())
                    .ifPresent(
                            drawing ->
                                    pen.picture(
                                            item.child("Lbl"),
                                            drawing,
                                            picture.words(),
                                            x,
                                            middle,
                                            side));
        }
        float text = entry.lines().size() * style.lineHeight();
        float left = x + side + style.size() * 0.7f;
        Element words = item.child("LBody");
        pen.text(entry.lines(), style, left, y + (height - text) / 2, 0, Pen.Align.START, words);
    }
}
