package lv.gaisma.leaflet.layout;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.BitSet;
import java.util.List;
import lv.gaisma.leaflet.pdf.Canvas;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Style;
import lv.gaisma.web.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * Draws on a page. Everything is placed as for a language from left to right; for the others the
 * page is mirrored, but for what must not be: letters, numbers, drawings, codes.
 */
final class Pen {

    static final float MM = 72 / 25.4f;
    private static final float ROUND = 7;
    private static final int QUIET_ZONE = 4;

    /** Where a line of text stands in its column. */
    enum Align {
        START,
        CENTER,
        END
    }

    private final Canvas canvas;
    private final float width;
    private final boolean mirrored;

    Pen(Canvas canvas, float width, boolean mirrored) {
        this.canvas = canvas;
        this.width = width;
        this.mirrored = mirrored;
    }

    /** The same page for what looks the same in both directions of writing. */
    Pen unmirrored() {
        return new Pen(canvas, width, false);
    }

    private float left(float x, float w) {
        return mirrored ? width - x - w : x;
    }

    /** Draws lines and returns their height. */
    float text(
            List<Line> lines,
            Style style,
            float x,
            float top,
            float w,
            Align align,
            Element element) {
        float y = top;
        for (Line line : lines) {
            float at = left(x + indent(line, w, align), line.width());
            canvas.text(line, at, y + style.baseline(), element);
            y += style.lineHeight();
        }
        return y - top;
    }

    /** Draws lines as part of a decoration and returns their height. */
    float decorate(List<Line> lines, Style style, float x, float top, float w, Align align) {
        float y = top;
        for (Line line : lines) {
            float at = left(x + indent(line, w, align), line.width());
            canvas.decorate(line, at, y + style.baseline());
            y += style.lineHeight();
        }
        return y - top;
    }

    private static float indent(Line line, float w, Align align) {
        return switch (align) {
            case START -> 0;
            case CENTER -> (w - line.width()) / 2;
            case END -> w - line.width();
        };
    }

    void decoration(Runnable drawing) {
        canvas.decoration(drawing);
    }

    /** A panel with round corners; inside of a decoration. */
    void panel(float x, float y, float w, float h, int color) {
        canvas.fill(rounded(x, y, w, h), color);
    }

    /** A panel with square corners, up to the edge of the paper. */
    void ground(float x, float y, float w, float h, int color) {
        canvas.fill(new Rectangle2D.Float(left(x, w), y, w, h), color);
    }

    void outline(float x, float y, float w, float h, float line, int color) {
        canvas.stroke(rounded(x, y, w, h), line, color, null);
    }

    private RoundRectangle2D.Float rounded(float x, float y, float w, float h) {
        return new RoundRectangle2D.Float(left(x, w), y, w, h, 2 * ROUND, 2 * ROUND);
    }

    void line(float x1, float y1, float x2, float y2, float thick, int color) {
        line(x1, y1, x2, y2, thick, color, null);
    }

    void line(
            float x1,
            float y1,
            float x2,
            float y2,
            float thick,
            int color,
            float @Nullable [] dash) {
        canvas.stroke(new Line2D.Float(left(x1, 0), y1, left(x2, 0), y2), thick, color, dash);
    }

    void dot(float x, float y, float size, int color) {
        canvas.fill(new Ellipse2D.Float(left(x, size), y, size, size), color);
    }

    /** A drawing as decoration; {@code color} for all of it, or null for its own colours. */
    void drawing(Drawing drawing, float x, float y, float size, @Nullable Integer color) {
        float scale = size / drawing.size();
        for (Drawing.Part part : drawing.parts()) {
            var shape = part.at(left(x, size), y, scale);
            Integer fill = part.fill();
            Integer line = part.line();
            if (fill != null) {
                canvas.fill(shape, color == null ? fill : color);
            }
            if (line != null) {
                canvas.stroke(shape, part.width() * scale, color == null ? line : color, null);
            }
        }
    }

    /** A drawing that means something. */
    void picture(Element parent, Drawing drawing, String words, float x, float y, float size) {
        canvas.picture(
                parent,
                words,
                left(x, size),
                y,
                size,
                size,
                () -> drawing(drawing, x, y, size, null));
    }

    /** The code of an address, with its quiet zone inside of the size. */
    void code(Element parent, String address, float x, float y, float size) {
        canvas.picture(
                parent, address, left(x, size), y, size, size, () -> code(address, x, y, size));
    }

    /** The code of an address as decoration. */
    void code(String address, float x, float y, float size) {
        List<BitSet> rows = QrCode.modules(address);
        float module = size / (rows.size() + 2 * QUIET_ZONE);
        float from = left(x, size) + QUIET_ZONE * module;
        float top = y + QUIET_ZONE * module;
        canvas.fill(new Rectangle2D.Float(left(x, size), y, size, size), Palette.WHITE);
        canvas.squares(rows, from, top, module, 0);
    }

    /** Draws in a frame turned a quarter to the left, {@code side} points high. */
    void turned(float x, float bottom, float side, Runnable drawing) {
        canvas.turned(x, bottom, side, drawing);
    }
}
