package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/**
 * Cards for a wallet: numbers, two sentences and the code; the back shows a sun and no word.
 *
 * @param numbers how many at most
 */
record CardLayout(Material material, int numbers) implements Layout {

    private static final float MARGIN = 15 * MM;
    private static final float WIDTH = SHORT - 2 * MARGIN;
    private static final float PAD = 4 * MM;
    private static final float CODE = 21 * MM;
    private static final int SENTENCES = 2;
    private static final float SMALL = 6;
    private static final float SMALLEST = 5.4f;

    /** Lines of one style, as a part of the card. */
    private record Part(List<Line> lines, Style style, float before) {}

    @Override
    public Try lay(Looks looks) {
        List<Part> parts = parts(looks, CardGrid.WIDTH - 2 * PAD);
        float height = (float) parts.stream().mapToDouble(CardLayout::height).sum();
        SheetHead head = new SheetHead(material, looks, material.leaflet().tab(), "");
        float low = CardGrid.TOP - 6;
        float excess = Math.max(height - (CardGrid.HEIGHT - 2 * PAD * 0.8f), head.height() - low);
        return new Try(Math.max(0, excess), pdf -> draw(pdf, parts, head, looks));
    }

    private static float height(Part part) {
        return part.before() + part.lines().size() * part.style().lineHeight();
    }

    private List<Part> parts(Looks looks, float width) {
        List<Part> parts = new ArrayList<>();
        float beside = width - CODE - 4;
        Style name = looks.text(7.4f, Palette.SOFT);
        for (Block.Number number : material.numbers(numbers)) {
            Style digits =
                    looks.digits(
                            (parts.isEmpty() ? 25 : 15) * looks.scale(),
                            parts.isEmpty() ? Palette.INK : Palette.TEAL);
            Run dial = NumberList.dial(number, digits);
            parts.add(part(looks, List.of(dial), digits, beside, parts.isEmpty() ? 0 : 1));
            if (!number.name().isEmpty()) {
                List<Run> who = looks.runs(number.name(), name, Palette.SOFT);
                parts.add(part(looks, who, name, beside, 0));
            }
        }
        Style sentence = looks.text(8.8f, Palette.INK);
        material.leaflet().inShort().stream()
                .limit(SENTENCES)
                .forEach(
                        item ->
                                parts.add(
                                        part(
                                                looks,
                                                looks.runs(item.words(), sentence, Palette.INK),
                                                sentence,
                                                width,
                                                3)));
        small(looks, parts, width);
        return parts;
    }

    /** A card that was cut off has to say by itself what it is. */
    private void small(Looks looks, List<Part> parts, float width) {
        float size = Math.clamp(SMALL * looks.scale(), SMALLEST, SMALL);
        Style style = looks.fixed(size, false, Palette.SOFT);
        String words = material.notes().version() + " · ";
        parts.add(
                part(
                        looks,
                        List.of(
                                Run.of(words, style),
                                Run.leftToRight(material.notes().shownAddress(), style)),
                        style,
                        width,
                        3));
        for (Notes.Notice notice : material.notes().notices()) {
            if (notice.onEach()) {
                List<Run> runs = looks.runs(List.of(Words.of(notice.words())), style, 0);
                parts.add(part(looks, runs, style, width, 1));
            }
        }
    }

    private static Part part(Looks looks, List<Run> runs, Style style, float width, float before) {
        return new Part(looks.lines(runs, width), style, before);
    }

    private void draw(TaggedPdf pdf, List<Part> parts, SheetHead head, Looks looks) {
        Pen pen = material.page(pdf, SHORT, LONG);
        Element root = pdf.root();
        head.draw(pen, root);
        Element card = root.child("Sect");
        CardGrid.draw(pen, card, (x, y, parent) -> card(pen, parent, parts, x, y));
        Pen back = material.page(pdf, SHORT, LONG);
        CardGrid.draw(back, root, (x, y, parent) -> back(back, parent, x, y, looks));
    }

    private void card(Pen pen, Element card, List<Part> parts, float x, float y) {
        float top = y + PAD * 0.8f;
        for (Part part : parts) {
            top += part.before();
            Element words = card.child("P");
            top += pen.text(part.lines(), part.style(), x + PAD, top, 0, Pen.Align.START, words);
        }
        float left = x + CardGrid.WIDTH - PAD - CODE + 2;
        pen.code(card, material.notes().address(), left, y + PAD * 0.6f, CODE);
    }

    private static void back(Pen pen, Element root, float x, float y, Looks looks) {
        float side = 15 * MM;
        float left = x + (CardGrid.WIDTH - side) / 2;
        float top = y + (CardGrid.HEIGHT - side) / 2 - 3 * MM;
        Style name = looks.digits(9, Palette.TEAL);
        List<Line> site = looks.lines(List.of(Run.leftToRight("Gaisma", name)), CardGrid.WIDTH);
        pen.decoration(() -> pen.drawing(Drawing.MARK, left, top, side, null));
        pen.text(site, name, x, top + side + 5, CardGrid.WIDTH, Pen.Align.CENTER, root.child("P"));
    }
}
