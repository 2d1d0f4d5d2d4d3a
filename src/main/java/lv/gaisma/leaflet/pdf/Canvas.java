package lv.gaisma.leaflet.pdf;

import java.awt.Shape;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Piece;
import lv.gaisma.leaflet.type.Run;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** A page to draw on. Distances are points from its top left corner. */
public final class Canvas {

    private final TaggedPdf document;
    private final PDPage page;
    private final COSArray marked;
    private final Links links;
    private final Ops ops = new Ops();
    private float height;
    private boolean decorating;

    Canvas(TaggedPdf document, PDPage page, COSArray marked, float height) {
        this.document = document;
        this.page = page;
        this.marked = marked;
        this.links = new Links(document, page);
        this.height = height;
    }

    PDPage page() {
        return page;
    }

    byte[] operators() {
        return ops.bytes();
    }

    /** Draws what readers need not be told: lines, tints, marks, repeated text. */
    public void decoration(Runnable drawing) {
        if (decorating) {
            drawing.run();
            return;
        }
        ops.add("/Artifact BMC");
        decorating = true;
        drawing.run();
        decorating = false;
        ops.add("EMC");
    }

    /**
     * A picture that means something.
     *
     * @param words what it shows, for those who do not see it
     */
    public void picture(
            Element parent, String words, float x, float y, float w, float h, Runnable drawing) {
        if (decorating) {
            drawing.run();
            return;
        }
        Element element =
                parent.child("Figure").picture(words, x, height - y - h, x + w, height - y);
        begin(element.structure());
        drawing.run();
        ops.add("EMC");
    }

    /** A line of text inside of a decoration, which readers are not told. */
    public void decorate(Line line, float x, float baseline) {
        line.pieces().forEach(piece -> glyphs(piece, x, baseline));
    }

    /**
     * A line of text as part of an element; what is repeated as decoration belongs to none.
     *
     * @param baseline distance of the baseline from the top
     */
    public void text(Line line, float x, float baseline, Element element) {
        if (decorating) {
            decorate(line, x, baseline);
            return;
        }
        Run open = null;
        PDStructureElement inside = element.structure();
        for (Piece piece : line.pieces()) {
            Run run = piece.run();
            if (open == null || !sameElement(open, run)) {
                if (open != null) {
                    ops.add("EMC");
                }
                inside = inside(element, run);
                begin(inside);
                open = run;
            }
            glyphs(piece, x, baseline);
            if (run.link() != null) {
                links.add(inside, run.link(), piece, x + piece.x(), height - baseline);
            }
        }
        if (open != null) {
            ops.add("EMC");
        }
    }

    private static boolean sameElement(Run one, Run other) {
        return Objects.equals(one.link(), other.link())
                && Objects.equals(one.language(), other.language());
    }

    private static PDStructureElement inside(Element element, Run run) {
        if (run.link() == null && run.language() == null) {
            return element.structure();
        }
        Element part = element.child(run.link() == null ? "Span" : "Link");
        if (run.language() != null) {
            part.language(run.language());
        }
        return part.structure();
    }

    private void glyphs(Piece piece, float x, float baseline) {
        EmbeddedFont font = document.font(piece.face());
        new GlyphWriter(ops, font, piece, !decorating).write(x + piece.x(), height - baseline);
    }

    public void fill(Shape shape, int color) {
        ops.color(color, "rg");
        Outline.write(ops, shape, height);
        ops.add("f");
    }

    /**
     * @param dash lengths of dash and gap; null for a whole line
     */
    public void stroke(Shape shape, float width, int color, float @Nullable [] dash) {
        ops.add("q 1 J 1 j");
        ops.color(color, "RG").add("w", width);
        if (dash != null) {
            StringBuilder line = new StringBuilder("0 J [");
            Ops.number(line, dash[0]).append(' ');
            ops.add(Ops.number(line, dash[1]).append("] 0 d").toString());
        }
        Outline.write(ops, shape, height);
        ops.add("S Q");
    }

    /**
     * Squares in rows, as codes have them: written as whole numbers, a code takes a few hundred
     * bytes.
     *
     * @param square side of one square
     */
    public void squares(List<BitSet> rows, float x, float y, float square, int color) {
        ops.add("q").color(color, "rg");
        ops.add(
                String.format(
                        Locale.ROOT, "%.5f 0 0 %.5f %.3f %.3f cm", square, -square, x, height - y));
        for (int row = 0; row < rows.size(); row++) {
            BitSet bits = rows.get(row);
            for (int a = bits.nextSetBit(0); a >= 0; ) {
                int b = bits.nextClearBit(a);
                ops.add("re", a, row, b - a, 1);
                a = bits.nextSetBit(b);
            }
        }
        ops.add("f Q");
    }

    /** Draws in a frame that is turned a quarter to the left; {@code side} is its height. */
    public void turned(float x, float bottom, float side, Runnable drawing) {
        float whole = height;
        ops.add("q");
        ops.add("cm", 0, 1, -1, 0, x + side, whole - bottom);
        height = side;
        drawing.run();
        height = whole;
        ops.add("Q");
    }

    private void begin(PDStructureElement element) {
        int number = marked.size();
        ops.add("/" + element.getStructureType() + " <</MCID " + number + ">> BDC");
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (element.getPage().getCOSObject() == page.getCOSObject()) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setMCID(number);
            reference.setPage(page);
            element.appendKid(reference);
        }
        marked.add(element.getCOSObject());
    }
}
