package lv.gaisma.leaflet.pdf;

import java.awt.font.GlyphVector;
import lv.gaisma.leaflet.type.Piece;
import lv.gaisma.leaflet.type.Typeface;

/** Writes the glyphs of one piece, word by word in reading order, each where it belongs. */
final class GlyphWriter {

    /** Thousandths of the type size that nobody sees. */
    private static final double UNSEEN = 0.5;

    private final Ops ops;
    private final EmbeddedFont font;
    private final Piece piece;
    private final GlyphVector glyphs;
    private final Clusters clusters;
    private final double unit;
    private final boolean tagged;

    /**
     * @param tagged false inside of what readers need not be told
     */
    GlyphWriter(Ops ops, EmbeddedFont font, Piece piece, boolean tagged) {
        this.ops = ops;
        this.font = font;
        this.piece = piece;
        this.glyphs = piece.glyphs();
        this.clusters = new Clusters(piece);
        this.unit = piece.run().style().size() / Typeface.UNITS;
        this.tagged = tagged;
    }

    /**
     * @param x left end of the piece
     * @param y its baseline, from the bottom of the page
     */
    void write(double x, double y) {
        StringBuilder select = new StringBuilder("BT /").append(font.resource()).append(' ');
        ops.add(Ops.number(select, piece.run().style().size()).append(" Tf").toString());
        ops.color(piece.run().style().color(), "rg");
        double lastX = 0;
        double lastY = 0;
        for (Clusters.Word word : clusters.words()) {
            boolean spoken = word.tangled() && tagged;
            if (spoken) {
                ops.add("/Span <</ActualText <FEFF" + Ops.hex(word.text()) + ">>> BDC");
            }
            double left = x + glyphs.getGlyphPosition(word.from()).getX() * unit;
            // what is written is rounded, and errors would add up over a line
            double stepX = Math.round((left - lastX) * 100) / 100d;
            double stepY = Math.round((y - lastY) * 100) / 100d;
            ops.add("Td", stepX, stepY);
            lastX += stepX;
            lastY += stepY;
            word(word);
            if (spoken) {
                ops.add("EMC");
            }
        }
        ops.add("ET");
    }

    private void word(Clusters.Word word) {
        StringBuilder line = new StringBuilder("[");
        double pen = glyphs.getGlyphPosition(word.from()).getX();
        double rise = 0;
        boolean open = false;
        for (int i = word.from(); i < word.to(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (Typeface.isInvisible(glyph)) {
                continue;
            }
            double x = glyphs.getGlyphPosition(i).getX();
            double y = -glyphs.getGlyphPosition(i).getY();
            if (Math.abs(y - rise) > UNSEEN) {
                line.append(open ? ">] TJ\n" : "] TJ\n");
                Ops.number(line, y * unit).append(" Ts [");
                open = false;
                rise = y;
            }
            if (Math.abs(x - pen) > UNSEEN) {
                line.append(open ? ">" : "");
                Ops.number(line, pen - x);
                open = false;
                pen = x;
            }
            line.append(open ? "" : "<").append(Ops.hex(font.code(glyph, clusters.letters(i))));
            open = true;
            pen += piece.face().advance(glyph);
        }
        line.append(open ? ">] TJ" : "] TJ").append(rise == 0 ? "" : "\n0 Ts");
        ops.add(line.toString().replace("[] TJ\n", ""));
    }
}
