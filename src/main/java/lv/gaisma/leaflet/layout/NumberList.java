package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** Help numbers, large, with who answers and when. */
record NumberList(Looks looks, float width) {

    private static final float SIZE = 15.5f;

    List<Item> items(Block.Numbers numbers) {
        Item.Shared whole = new Item.Shared("L");
        List<Item> items = new ArrayList<>();
        for (Block.Number number : numbers.numbers()) {
            items.add(item(number, whole, items.isEmpty()));
        }
        return items;
    }

    Item item(Block.Number number, Item.Shared whole, boolean first) {
        Style large = looks.digits(SIZE * looks.scale(), Palette.TEAL);
        Style who = looks.strong(9.6f, Palette.INK);
        Style when = looks.text(8.8f, Palette.SOFT);
        List<Line> digits = looks.lines(List.of(dial(number, large)), width);
        List<Line> name = looks.lines(looks.runs(number.name(), who, Palette.INK), width);
        List<Line> hours = looks.lines(looks.runs(number.hours(), when, Palette.SOFT), width);
        float height =
                digits.size() * large.lineHeight()
                        + name.size() * who.lineHeight()
                        + hours.size() * when.lineHeight();
        return Item.of(
                height,
                (first ? 5 : 7) * looks.scale(),
                (pen, x, y, parent) -> {
                    Element line = whole.in(parent, part -> part).child("LI").child("LBody");
                    float top = y;
                    top += pen.text(digits, large, x, top, 0, Pen.Align.START, line);
                    top += pen.text(name, who, x, top, 0, Pen.Align.START, line);
                    pen.text(hours, when, x, top, 0, Pen.Align.START, line);
                });
    }

    /** The number as people dial it, whole on any line. */
    static Run dial(Block.Number number, Style style) {
        return Run.leftToRight(number.number(), style).linked(number.link());
    }
}
