package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Style;

/** Cards with numbers and nothing else: no word, no mark, no code that would tell what they are. */
record NumberLayout(Material material) implements Layout {

    private static final int NUMBERS = 2;

    private record Part(List<Line> lines, Style style) {}

    @Override
    public Try lay(Looks looks) {
        SheetHead head =
                new SheetHead(
                        material, looks, material.notes().learn(), material.notes().learnHow());
        List<Part> parts = new ArrayList<>();
        for (Block.Number number : material.numbers(NUMBERS)) {
            Style style = looks.digits(parts.isEmpty() ? 30 : 22, Palette.INK);
            parts.add(
                    new Part(
                            looks.lines(List.of(NumberList.dial(number, style)), CardGrid.WIDTH),
                            style));
        }
        float excess = head.height() - (CardGrid.TOP - 6);
        return new Try(Math.max(0, excess), pdf -> draw(pdf, head, parts));
    }

    private void draw(TaggedPdf pdf, SheetHead head, List<Part> parts) {
        Pen pen = material.page(pdf, SHORT, LONG);
        Element root = pdf.root();
        head.draw(pen, root);
        Element card = root.child("Sect");
        CardGrid.draw(pen, card, (x, y, parent) -> card(pen, parent, parts, x, y));
    }

    private static void card(Pen pen, Element card, List<Part> parts, float x, float y) {
        float height = 0;
        for (Part part : parts) {
            height += part.style().lineHeight();
        }
        float top = y + (CardGrid.HEIGHT - height) / 2;
        for (Part part : parts) {
            top +=
                    pen.text(
                            part.lines(),
                            part.style(),
                            x,
                            top,
                            CardGrid.WIDTH,
                            Pen.Align.CENTER,
                            card.child("P"));
        }
    }
}
