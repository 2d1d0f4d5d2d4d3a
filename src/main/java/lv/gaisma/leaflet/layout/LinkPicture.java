package lv.gaisma.leaflet.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.type.Composer;
import lv.gaisma.leaflet.type.Family;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Piece;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;
import lv.gaisma.leaflet.type.Typeface;

/** The picture of a link: a title in any script below a sun, shaped as on paper. */
final class LinkPicture {

    private static final int PAPER = 0xfffdf8;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final boolean mirrored;

    private LinkPicture(int width, int height, boolean mirrored) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        this.mirrored = mirrored;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(PAPER));
        graphics.fillRect(0, 0, width, height);
    }

    static BufferedImage of(Family family, Language language, String title, int width, int height) {
        LinkPicture picture = new LinkPicture(width, height, language.rightToLeft());
        float edge = Math.min(width, height) * 0.09f;
        float sun = height * 0.2f;
        picture.drawing(Drawing.MARK, edge, edge, sun);
        float top = edge + sun + height * 0.06f;
        float room = height - edge - height * 0.1f - top;
        Composer composer = new Composer(language.tag(), language.rightToLeft());
        Style style = new Style(family, true, height * 0.15f, Palette.INK, family.leading());
        List<Line> lines = List.of();
        // the largest type that fits; the smallest is taken as it is
        for (int step = 0; step < 14; step++) {
            style = style.sized(style.size() * 0.92f);
            lines = composer.paragraph(List.of(Run.of(title, style))).even(width - 2 * edge);
            if (lines.size() * style.lineHeight() <= room && widest(lines) <= width - 2 * edge) {
                break;
            }
        }
        float y = top + (room - lines.size() * style.lineHeight()) / 2;
        for (Line line : lines) {
            picture.text(line, edge, y + style.baseline());
            y += style.lineHeight();
        }
        picture.foot(composer, family, edge);
        return picture.image;
    }

    private static float widest(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    private void foot(Composer composer, Family family, float edge) {
        float low = image.getHeight() - edge * 0.75f;
        Style style = new Style(family, true, image.getHeight() * 0.05f, Palette.TEAL, 1.2f);
        Run name = Run.leftToRight("Gaisma", style);
        float width = image.getWidth() - 2 * edge;
        composer.paragraph(List.of(name)).lines(width).forEach(line -> text(line, edge, low));
    }

    private void text(Line line, float edge, float baseline) {
        float left = mirrored ? image.getWidth() - edge - line.width() : edge;
        for (Piece piece : line.pieces()) {
            float scale = piece.run().style().size() / Typeface.UNITS;
            AffineTransform move = AffineTransform.getTranslateInstance(left + piece.x(), baseline);
            move.scale(scale, scale);
            graphics.setColor(new Color(piece.run().style().color()));
            graphics.fill(move.createTransformedShape(piece.glyphs().getOutline()));
        }
    }

    private void drawing(Drawing drawing, float edge, float y, float size) {
        float x = mirrored ? image.getWidth() - edge - size : edge;
        float scale = size / drawing.size();
        for (Drawing.Part part : drawing.parts()) {
            Shape shape = part.at(x, y, scale);
            Integer line = part.line();
            if (line != null) {
                graphics.setStroke(
                        new BasicStroke(
                                part.width() * scale,
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND));
                graphics.setColor(new Color(line));
                graphics.draw(shape);
            }
        }
    }
}
