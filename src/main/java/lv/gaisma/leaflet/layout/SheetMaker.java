package lv.gaisma.leaflet.layout;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.pdf.About;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Format;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.text.Paper;
import lv.gaisma.leaflet.type.Composer;
import lv.gaisma.leaflet.type.Family;
import lv.gaisma.leaflet.type.Typefaces;

/** Makes the sheets of leaflets. */
public final class SheetMaker {

    /** The sizes that are tried, from the largest that looks well to the smallest one can read. */
    private static final float[] SCALES = {1.2f, 1.12f, 1.06f, 1, 0.96f, 0.92f, 0.88f, 0.84f};

    /** Large type may become smaller without harm. */
    private static final float[] LARGE = {1.1f, 1, 0.94f, 0.88f, 0.82f, 0.77f, 0.72f, 0.68f};

    private final Typefaces typefaces;
    private final Drawings drawings;

    public SheetMaker(Typefaces typefaces, Drawings drawings) {
        this.typefaces = typefaces;
        this.drawings = drawings;
    }

    /**
     * A sheet that was made, or how much too long its text is.
     *
     * @param excess how much is too long for the paper at the smallest type, in millimetres; 0 when
     *     it fits
     * @param bytes the document; empty when the text does not fit, since half a text may do harm
     */
    @SuppressWarnings("ArrayRecordComponent") // a file, compared by nobody
    public record Made(float excess, int pages, byte[] bytes) {

        public boolean fits() {
            return excess == 0;
        }
    }

    private record Fitting(Layout.Try laid, float excess) {}

    public Made make(Leaflet leaflet, Format format, Notes notes) {
        Fitting fitting = fit(leaflet, format, notes);
        if (fitting.excess() > 0) {
            return new Made(fitting.excess(), 0, new byte[0]);
        }
        TaggedPdf pdf =
                new TaggedPdf(
                        new About(
                                leaflet.language().tag(),
                                leaflet.language().rightToLeft(),
                                leaflet.tab(),
                                leaflet.date(),
                                number(leaflet, format, notes)));
        fitting.laid().drawing().accept(pdf);
        int pages = pdf.pages();
        return new Made(0, pages, pdf.bytes());
    }

    /** A text for one person; it takes as many pages as it needs. */
    public Made make(Paper paper) {
        Language language = paper.language();
        Composer composer = new Composer(language.tag(), language.rightToLeft());
        Looks looks = new Looks(typefaces.of(language.script()), composer, 1, "");
        TaggedPdf pdf =
                new TaggedPdf(
                        new About(
                                language.tag(),
                                language.rightToLeft(),
                                paper.tab(),
                                paper.date(),
                                paper.hashCode()));
        new PaperLayout(paper, drawings, looks).draw(pdf);
        int pages = pdf.pages();
        return new Made(0, pages, pdf.bytes());
    }

    /** How much too long a leaflet is for a format, in millimetres; 0 when it fits. */
    public float excess(Leaflet leaflet, Format format, Notes notes) {
        return fit(leaflet, format, notes).excess();
    }

    private Fitting fit(Leaflet leaflet, Format format, Notes notes) {
        Material material = new Material(leaflet, notes, drawings);
        Family family = typefaces.of(leaflet.language().script());
        Composer composer =
                new Composer(leaflet.language().tag(), leaflet.language().rightToLeft());
        Looks looks = new Looks(family, composer, 1, notes.base());
        Fitting best = null;
        for (Layout layout : layouts(material, format)) {
            for (float scale : layout instanceof PosterLayout ? LARGE : SCALES) {
                // a second page reads better than small print
                if (layout instanceof A4Layout a4 && a4.pages() == 1 && scale < 0.99f) {
                    continue;
                }
                Looks tried = looks.scaled(scale);
                Layout.Try laid = layout.lay(tried);
                float excess = Math.max(laid.excess(), tried.overhang().widest()) / Pen.MM;
                if (best == null || excess < best.excess()) {
                    best = new Fitting(laid, excess);
                }
                if (excess <= 0) {
                    return new Fitting(laid, 0);
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private static List<Layout> layouts(Material material, Format format) {
        return switch (format) {
            case A4 -> List.of(new A4Layout(material, 1), new A4Layout(material, 2));
            case FOLD -> List.of(new FoldLayout(material));
            case POSTER -> List.of(new PosterLayout(material));
            case CARD -> List.of(new CardLayout(material, 3), new CardLayout(material, 2));
            case NUMBER -> List.of(new NumberLayout(material));
        };
    }

    /** Tells documents apart: the same text always has the same number. */
    private static long number(Leaflet leaflet, Format format, Notes notes) {
        return Objects.hash(
                leaflet.name(),
                leaflet.language().tag(),
                leaflet.version(),
                format.word(),
                notes.address());
    }

    /**
     * The picture of a link, with a title in the script of its language.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public BufferedImage linkPicture(Language language, String title, int width, int height) {
        return LinkPicture.of(typefaces.of(language.script()), language, title, width, height);
    }

    /** The characters that no typeface of a script can draw, by their code points. */
    public List<Integer> missing(String script, String text) {
        return typefaces.of(script).missing(text);
    }
}
