package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Style;

/** The rows of a table; its head stands again above rows that went over to the next column. */
record TableRows(Looks looks, float size, float width) {

    private static final float PAD = 3;

    /** So many rows with the head, at most, make a small table. */
    private static final int SMALL = 8;

    List<Item> items(Block.Table table, float before) {
        List<List<List<Words>>> rows = table.rows();
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            return List.of();
        }
        float[] widths = widths(rows);
        Item.Shared whole = new Item.Shared("Table");
        List<Item> items = new ArrayList<>();
        Item head = row(rows.getFirst(), widths, true, whole, before).keptWithNext();
        items.add(head);
        Item again = row(rows.getFirst(), widths, true, new Item.Shared("Table"), 0);
        for (int i = 1; i < rows.size(); i++) {
            Item row = row(rows.get(i), widths, false, whole, 0).below(again);
            items.add(staysWithNext(i, rows.size()) ? row.keptWithNext() : row);
        }
        return items;
    }

    /** A small table is not torn apart, and of a large one no row stands alone. */
    private static boolean staysWithNext(int row, int rows) {
        return row < rows - 1 && (rows <= SMALL || row == 1 || row == rows - 2);
    }

    /** Columns get room by the letters in them, but none starves. */
    private float[] widths(List<List<List<Words>>> rows) {
        int columns = rows.getFirst().size();
        double[] weights = new double[columns];
        for (List<List<Words>> row : rows) {
            for (int i = 0; i < Math.min(columns, row.size()); i++) {
                weights[i] = Math.max(weights[i], Math.sqrt(8 + Words.plain(row.get(i)).length()));
            }
        }
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = (float) (width * weights[i] / all);
        }
        return widths;
    }

    private Item row(
            List<List<Words>> cells,
            float[] widths,
            boolean head,
            Item.Shared whole,
            float before) {
        Style style = head ? looks.strong(size, Palette.TEAL) : looks.text(size, Palette.INK);
        List<List<Line>> lines = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
            float inner = widths[i] - 2 * PAD;
            lines.add(looks.lines(looks.runs(cells.get(i), style, Palette.TEAL), inner));
            most = Math.max(most, lines.getLast().size());
        }
        float height = most * style.lineHeight() + 2 * PAD;
        return Item.of(
                height,
                before,
                (pen, x, y, parent) -> {
                    Element row = whole.in(parent, UnaryOperator.identity()).child("TR");
                    float left = x;
                    for (int i = 0; i < lines.size(); i++) {
                        Element cell = row.child(head ? "TH" : "TD");
                        if (head) {
                            cell.headOfColumn();
                        }
                        pen.text(
                                lines.get(i), style, left + PAD, y + PAD, 0, Pen.Align.START, cell);
                        left += widths[i];
                    }
                    pen.decoration(() -> rule(pen, x, y + height, head));
                });
    }

    private void rule(Pen pen, float x, float y, boolean head) {
        pen.line(x, y, x + width, y, head ? 1.2f : 0.5f, head ? Palette.TEAL : Palette.RULE);
    }
}
