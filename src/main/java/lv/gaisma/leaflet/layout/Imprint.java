package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** What every sheet says about itself: version, where the newest one is, warnings. */
record Imprint(Material material, Looks looks) {

    /** Lines of one style. */
    private record Part(List<Line> lines, Style style) {
        float height() {
            return lines.size() * style.lineHeight();
        }
    }

    /** All that must be known before anybody hands the sheet out. */
    Warnings warnings() {
        return new Warnings(looks, material.leaflet().language(), material.notes().notices());
    }

    /** The warnings as one item; empty height when there is nothing to warn of. */
    Item notices(float width, boolean onEachOnly) {
        List<Notes.Notice> notices =
                material.notes().notices().stream()
                        .filter(notice -> !onEachOnly || notice.onEach())
                        .toList();
        return new Warnings(looks, material.leaflet().language(), notices).item(width);
    }

    /** The lines about version and address, beside or below a code of a size. */
    Item version(float width, float code, boolean below) {
        Notes notes = material.notes();
        float words = below ? width : width - code - 10;
        List<Part> parts = new ArrayList<>();
        parts.add(part(Run.of(notes.newest(), looks.close(9, true, Palette.INK)), words));
        Run address =
                Run.leftToRight(notes.shownAddress(), looks.close(8.6f, false, Palette.TEAL))
                        .linked(notes.address());
        parts.add(part(address, words));
        parts.add(part(Run.of(notes.version(), looks.close(8, false, Palette.SOFT)), words));
        String reader = notes.printedFor();
        if (reader != null) {
            parts.add(part(Run.of(reader, looks.close(8, false, Palette.SOFT)), words));
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

    void head(Pen pen, float x, float y, float width) {
        head(looks, material.leaflet().language(), pen, x, y, width);
    }

    /** The mark, the name of the site and the language, as decoration. */
    static void head(Looks looks, Language own, Pen pen, float x, float y, float width) {
        Style name = looks.digits(12.5f, Palette.TEAL);
        Style language = looks.fixed(9.5f, false, Palette.SOFT);
        List<Line> site = looks.lines(List.of(Run.leftToRight("Gaisma", name)), width);
        List<Line> tongue = looks.lines(List.of(Run.of(own.name(), language)), width);
        pen.decoration(
                () -> {
                    pen.drawing(Drawing.MARK, x, y, 19, null);
                    pen.decorate(site, name, x + 25, y + 3.5f, 0, Pen.Align.START);
                    pen.decorate(tongue, language, x, y + 4.5f, width, Pen.Align.END);
                    pen.line(x, y + 24, x + width, y + 24, 1, Palette.AMBER);
                });
    }
}
