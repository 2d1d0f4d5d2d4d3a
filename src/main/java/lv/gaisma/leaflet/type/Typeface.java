package lv.gaisma.leaflet.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file, read once for the whole process: what shapes it (through AWT) and what is copied
 * out of it into documents (through FontBox). Both count the same glyphs.
 */
public final class Typeface {

    /** Glyphs are laid out at this size; positions are thousandths of the type size. */
    public static final float UNITS = 1000;

    /** What the JDK gives for characters that have no glyph of their own. */
    private static final int INVISIBLE = 0xFFFE;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String name;
    private final Font font;
    private final TrueTypeFont tables;
    private final float ascent;
    private final float descent;
    private final float[] advances;

    private Typeface(String name, Font font, TrueTypeFont tables) throws IOException {
        this.name = name;
        this.font =
                font.deriveFont(
                        Map.of(
                                TextAttribute.SIZE,
                                UNITS,
                                TextAttribute.KERNING,
                                TextAttribute.KERNING_ON,
                                TextAttribute.LIGATURES,
                                TextAttribute.LIGATURES_ON));
        this.tables = tables;
        float unit = UNITS / tables.getUnitsPerEm();
        this.ascent = tables.getHorizontalHeader().getAscender() * unit / UNITS;
        this.descent = -tables.getHorizontalHeader().getDescender() * unit / UNITS;
        this.advances = new float[tables.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = tables.getAdvanceWidth(glyph) * unit;
        }
    }

    /**
     * @throws IOException when the bytes are no TrueType font
     */
    static Typeface read(byte[] bytes) throws IOException {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Typeface(tables.getName(), font, tables);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** The PostScript name. */
    public String name() {
        return name;
    }

    /** The tables of the file; FontBox reads them lazily, so hold its lock while using them. */
    public TrueTypeFont tables() {
        return tables;
    }

    /** Height above the baseline, as a multiple of the type size. */
    public float ascent() {
        return ascent;
    }

    /** Depth below the baseline, as a multiple of the type size. */
    public float descent() {
        return descent;
    }

    /** Width of a glyph in thousandths of the type size. */
    public float advance(int glyph) {
        return advances[glyph];
    }

    boolean has(int character) {
        return font.canDisplay(character);
    }

    /** True for the code of a glyph that draws nothing and takes no room. */
    public static boolean isInvisible(int glyph) {
        return glyph >= INVISIBLE;
    }

    /** The glyphs of a stretch of text in one direction, in visual order. */
    GlyphVector shape(char[] text, int start, int limit, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(EXACT, text, start, limit, direction);
    }
}
