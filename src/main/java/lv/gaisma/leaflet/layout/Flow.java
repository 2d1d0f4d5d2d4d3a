package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;

/** Lets items flow from column to column. */
final class Flow {

    /**
     * A column.
     *
     * @param page from 0
     */
    record Column(int page, float x, float y, float width, float height) {}

    /** An item at its place; {@code repeated} items are shown again and not told again. */
    record Placed(Item item, Column column, float y, boolean repeated) {}

    private final List<Placed> placed = new ArrayList<>();
    private float excess;

    private Flow() {}

    /** How much does not fit, in points; 0 when all does. */
    float excess() {
        return excess;
    }

    /** How far down the text reaches on a page, from the top of the page; 0 for none. */
    float bottom(int page) {
        float bottom = 0;
        for (Placed one : placed) {
            if (one.column().page() == page) {
                bottom = Math.max(bottom, one.column().y() + one.y() + one.item().height());
            }
        }
        return bottom;
    }

    static Flow of(List<Item> items, List<Column> columns) {
        Flow flow = new Flow();
        int at = 0;
        float y = 0;
        for (int i = 0; i < items.size(); ) {
            int end = together(items, i);
            boolean top = y == 0;
            float needed = height(items.subList(i, end), top);
            Column column = columns.get(at);
            if (y + needed > column.height() + 0.01f && !(top && at == columns.size() - 1)) {
                if (at < columns.size() - 1) {
                    at++;
                    y = 0;
                    y = flow.repeat(items.get(i), columns.get(at));
                    continue;
                }
                flow.excess += y + needed - Math.max(y, column.height());
            } else if (y + needed > column.height() + 0.01f) {
                flow.excess += y + needed - column.height();
            }
            for (Item item : items.subList(i, end)) {
                y += y == 0 ? 0 : item.before();
                flow.placed.add(new Placed(item, column, y, false));
                y += item.height();
            }
            i = end;
        }
        return flow;
    }

    /** The head of a table again, at the top of the next column. */
    private float repeat(Item item, Column column) {
        Item head = item.head();
        if (head == null) {
            return 0;
        }
        placed.add(new Placed(head, column, 0, true));
        return head.height();
    }

    /** The end of what must stay together from an item on. */
    private static int together(List<Item> items, int from) {
        int end = from + 1;
        while (end < items.size() && items.get(end - 1).kept()) {
            end++;
        }
        return end;
    }

    private static float height(List<Item> items, boolean top) {
        float height = 0;
        for (int i = 0; i < items.size(); i++) {
            height += items.get(i).height() + (i == 0 && top ? 0 : items.get(i).before());
        }
        return height;
    }

    /**
     * The lowest columns into which all fits: the same ones, cut off at one height on the pages
     * from {@code page} on.
     */
    static Flow balanced(List<Item> items, List<Column> columns, int page) {
        float low = 0;
        float high = 0;
        for (Column column : columns) {
            high = Math.max(high, column.page() >= page ? column.height() : 0);
        }
        Flow best = of(items, columns);
        // half a point is finer than anybody sees
        while (best.excess == 0 && high - low > 0.5f) {
            float middle = (low + high) / 2;
            Flow tried = of(items, cut(columns, page, middle));
            if (tried.excess == 0) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static List<Column> cut(List<Column> columns, int page, float height) {
        return columns.stream()
                .map(
                        column ->
                                column.page() < page
                                        ? column
                                        : new Column(
                                                column.page(),
                                                column.x(),
                                                column.y(),
                                                column.width(),
                                                Math.min(height, column.height())))
                .toList();
    }

    void draw(List<Pen> pages, Element parent) {
        for (Placed one : placed) {
            Pen pen = pages.get(one.column().page());
            float x = one.column().x();
            float y = one.column().y() + one.y();
            if (one.repeated()) {
                pen.decoration(() -> one.item().ink().draw(pen, x, y, Element.untold()));
            } else {
                one.item().ink().draw(pen, x, y, parent);
            }
        }
    }
}
