package lv.gaisma.leaflet.layout;

import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** An outer face: a sun over a line, neutral words, and nothing that betrays its reader. */
record Cover(Material material, Looks looks) {

    /** The same sun as the mark, with more rays. */
    private static final Drawing SUN =
            Drawing.svg(
                    """
                    <svg viewBox="0 0 100 100" fill="none" stroke-width="2">\
                    <path stroke="#0b5c63" d="M24 74A26 26 0 0 1 76 74M4 74H96"/>\
                    <path stroke="#f2b134" d="M50 20V36M23 31L31 45M77 31L69 45M6 52L19 59M94 52L81 59"/>\
                    <path stroke="#0b5c63" stroke-width="1" d="M20 82H80M32 90H68"/></svg>""");

    void draw(Pen pen, Element root, float x, float width, float height) {
        float side = width * 0.62f;
        float top = height * 0.2f;
        pen.decoration(() -> pen.drawing(SUN, x + (width - side) / 2, top, side, null));
        Style title = looks.head(22, Palette.INK);
        Style small = looks.fixed(11, false, Palette.SOFT);
        Style name = looks.digits(13, Palette.TEAL);
        float pad = width * 0.1f;
        float y = top + side + height * 0.06f;
        List<Line> words =
                looks.even(List.of(Run.of(material.leaflet().tab(), title)), width - 2 * pad);
        Element heading = root.child("H1");
        y += pen.text(words, title, x + pad, y, width - 2 * pad, Pen.Align.CENTER, heading) + 8;
        String own = material.leaflet().language().name();
        List<Line> tongue = looks.lines(List.of(Run.of(own, small)), width);
        pen.text(tongue, small, x, y, width, Pen.Align.CENTER, root.child("P"));
        List<Line> site = looks.lines(List.of(Run.leftToRight("Gaisma", name)), width);
        float low = height - 14 * Pen.MM;
        pen.decoration(() -> pen.decorate(site, name, x, low, width, Pen.Align.CENTER));
    }
}
