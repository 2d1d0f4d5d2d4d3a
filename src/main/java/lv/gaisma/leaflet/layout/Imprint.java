package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** What every sheet says about itself: version, where the newest one is, warnings. */
record Imprint(Material material, Looks looks) {

    private static final float NOTICE = 7.6f;

    /** Lines of one style. */
    private record Part(List<Line> lines, Style style) {
        float height() {
            return lines.size() * style.lineHeight();
        }
    }

    /** The warnings as one item; empty height when there is nothing to warn of. */
    Item notices(float width, boolean onEachOnly) {
        Style style = looks.fixed(NOTICE, true, Palette.INK);
        List<Part> parts = new ArrayList<>();
        float height = 0;
        for (Notes.Notice notice : material.notes().notices()) {
            if (!onEachOnly || notice.onEach()) {
                parts.add(new Part(looks.lines(List.of(run(notice, style)), width - 12), style));
                height += parts.getLast().height();
            }
        }
        float whole = parts.isEmpty() ? 0 : height + 7;
        return Item.of(
                whole,
                0,
                (pen, x, y, parent) -> {
                    if (parts.isEmpty()) {
                        return;
                    }
                    pen.decoration(() -> pen.outline(x, y, width, whole, 0.8f, Palette.INK));
                    float top = y + 3.5f;
                    for (Part part : parts) {
                        Element words = parent.child("P");
                        top += text(pen, part, x + 6, top, 0, Pen.Align.START, words);
                    }
                });
    }

    private Run run(Notes.Notice notice, Style style) {
        boolean same = notice.language().equals(material.leaflet().language().tag());
        return new Run(
                notice.words(),
                style,
                null,
                same ? null : notice.language(),
                same ? Run.Isolation.NONE : Run.Isolation.BY_ITS_FIRST_LETTER);
    }

    /** The lines about version and address, beside or below a code of a size. */
    Item version(float width, float code, boolean below) {
        Notes notes = material.notes();
        float words = below ? width : width - code - 10;
        List<Part> parts = new ArrayList<>();
        parts.add(part(Run.of(notes.newest(), looks.fixed(9, true, Palette.INK)), words));
        Run address =
                Run.leftToRight(notes.shownAddress(), looks.fixed(8.6f, false, Palette.TEAL))
                        .linked(notes.address());
        parts.add(part(address, words));
        parts.add(part(Run.of(notes.version(), looks.fixed(8, false, Palette.SOFT)), words));
        String reader = notes.printedFor();
        if (reader != null) {
            parts.add(part(Run.of(reader, looks.fixed(8, false, Palette.SOFT)), words));
        }
        float text = (float) parts.stream().mapToDouble(Part::height).sum();
        float height = below ? code + text + 4 : Math.max(code, text);
        return Item.of(
                height,
                0,
                (pen, x, y, parent) -> {
                    float left = below ? x + (width - code) / 2 : x + width - code;
                    pen.code(parent, notes.address(), left, y, code);
                    float top = below ? y + code + 4 : y + (height - text) / 2;
                    Pen.Align align = below ? Pen.Align.CENTER : Pen.Align.START;
                    for (Part part : parts) {
                        top += text(pen, part, x, top, words, align, parent.child("P"));
                    }
                });
    }

    private Part part(Run run, float width) {
        return new Part(looks.lines(List.of(run), width), run.style());
    }

    private static float text(
            Pen pen, Part part, float x, float y, float width, Pen.Align align, Element element) {
        return pen.text(part.lines(), part.style(), x, y, width, align, element);
    }

    /** The mark, the name of the site and the language, as decoration. */
    void head(Pen pen, float x, float y, float width) {
        Style name = looks.digits(12.5f, Palette.TEAL);
        Style language = looks.fixed(9.5f, false, Palette.SOFT);
        List<Line> site = looks.lines(List.of(Run.leftToRight("Gaisma", name)), width);
        String own = material.leaflet().language().name();
        List<Line> tongue = looks.lines(List.of(Run.of(own, language)), width);
        pen.decoration(
                () -> {
                    pen.drawing(Drawing.MARK, x, y, 19, null);
                    pen.decorate(site, name, x + 25, y + 3.5f, 0, Pen.Align.START);
                    pen.decorate(tongue, language, x, y + 4.5f, width, Pen.Align.END);
                    pen.line(x, y + 24, x + width, y + 24, 1, Palette.AMBER);
                });
    }
}
