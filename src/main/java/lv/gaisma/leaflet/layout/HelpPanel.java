package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Section;
import lv.gaisma.leaflet.type.Style;

/** The section of the help numbers as a panel over the whole width, numbers in columns. */
record HelpPanel(Material material, Looks looks, float width) {

    private static final float PAD = 11;
    private static final float GAP = 16;
    private static final int COLUMNS = 3;

    private record Row(List<Item> items, float height) {}

    Item item() {
        Section section = material.leaflet().help().orElse(null);
        if (section == null) {
            return Item.of(0, 0, (pen, x, y, parent) -> {});
        }
        float inner = width - 2 * PAD;
        List<Item> around = new ArrayList<>();
        Typesetter setter = new Typesetter(looks, material.drawings(), 9.6f, inner);
        Style heading = looks.head(13.5f, Palette.TEAL);
        around.add(A4Layout.heading(looks, section, heading, 0));
        List<Row> rows = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Numbers numbers) {
                rows.addAll(rows(numbers, inner));
            } else {
                around.addAll(setter.blocks(List.of(block)));
            }
        }
        float height = 2 * PAD;
        for (Item item : around) {
            height += item.before() + item.height();
        }
        for (Row row : rows) {
            height += row.height() + 7;
        }
        float whole = height;
        return Item.of(
                whole, 0, (pen, x, y, parent) -> draw(pen, x, y, parent, around, rows, whole));
    }

    private List<Row> rows(Block.Numbers numbers, float inner) {
        float column = (inner - (COLUMNS - 1) * GAP) / COLUMNS;
        Item.Shared whole = new Item.Shared("L");
        List<Item> items = new ArrayList<>();
        for (Block.Number number : numbers.numbers()) {
            items.add(new NumberList(looks, column).item(number, whole, items.isEmpty()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i += COLUMNS) {
            List<Item> row = items.subList(i, Math.min(i + COLUMNS, items.size()));
            float height = 0;
            for (Item item : row) {
                height = Math.max(height, item.height());
            }
            rows.add(new Row(row, height));
        }
        return rows;
    }

    private void draw(
            Pen pen,
            float x,
            float y,
            Element parent,
            List<Item> around,
            List<Row> rows,
            float whole) {
        pen.decoration(() -> pen.panel(x, y, width, whole, Palette.TINT));
        Element section = parent.child("Sect");
        float top = y + PAD;
        Item heading = around.getFirst();
        heading.ink().draw(pen, x + PAD, top, section);
        top += heading.height();
        float column = (width - 2 * PAD - (COLUMNS - 1) * GAP) / COLUMNS;
        for (Row row : rows) {
            top += 7;
            for (int i = 0; i < row.items().size(); i++) {
                float left = x + PAD + i * (column + GAP);
                row.items().get(i).ink().draw(pen, left, top, section);
            }
            top += row.height();
        }
        for (Item item : around.subList(1, around.size())) {
            top += item.before();
            item.ink().draw(pen, x + PAD, top, section);
            top += item.height();
        }
    }
}
