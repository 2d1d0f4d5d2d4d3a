package lv.gaisma.leaflet.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.gaisma.leaflet.type.Typeface;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A typeface in one document: a Type 0 font with one code for each pair of a glyph and the letters
 * it stands for, so that the text layer is exact, whatever the script does to letters.
 */
final class EmbeddedFont {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private static final int SYMBOLIC = 4;

    /** Estimates that viewers only need when a font is missing, which it never is. */
    private static final int CAP_HEIGHT = 714;

    private static final int STEM = 80;

    private record Code(int glyph, String letters) {}

    private final Typeface face;
    private final String resource;
    private final List<Code> codes = new ArrayList<>(List.of(new Code(0, "\uFFFD")));
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final COSDictionary dictionary = new COSDictionary();

    EmbeddedFont(Typeface face, String resource) {
        this.face = face;
        this.resource = resource;
    }

    /** The name under which pages know it. */
    String resource() {
        return resource;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The code of a glyph that stands for some letters. */
    int code(int glyph, String letters) {
        return numbers.computeIfAbsent(
                new Code(glyph, letters),
                code -> {
                    codes.add(code);
                    return codes.size() - 1;
                });
    }

    /** Writes the font with the glyphs that were used. */
    void finish(PDDocument document) throws IOException {
        Set<Integer> glyphs = new TreeSet<>();
        codes.forEach(code -> glyphs.add(code.glyph()));
        String tag = tag(glyphs);
        String name = tag + face.name();
        Map<Integer, Integer> places = new HashMap<>();
        byte[] file = subset(glyphs, tag, places);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name, file, places));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, unicodeMap()));
    }

    /** Six letters that differ with the glyphs (ISO 32000-1, 9.6.4). */
    private static String tag(Set<Integer> glyphs) {
        long rest = Integer.toUnsignedLong(glyphs.hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++, rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.append('+').toString();
    }

    private byte[] subset(Set<Integer> glyphs, String tag, Map<Integer, Integer> places)
            throws IOException {
        TrueTypeFont tables = face.tables();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // the tables are read from one stream, which has one position
        synchronized (tables) {
            TTFSubsetter subsetter = new TTFSubsetter(tables, TABLES);
            subsetter.addGlyphIds(glyphs);
            subsetter.setPrefix(tag);
            subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            subsetter.writeToStream(out);
        }
        return out.toByteArray();
    }

    private COSDictionary descendant(
            PDDocument document, String name, byte[] file, Map<Integer, Integer> places)
            throws IOException {
        byte[] map = new byte[codes.size() * 2];
        COSArray widths = new COSArray();
        for (int i = 0; i < codes.size(); i++) {
            int glyph = codes.get(i).glyph();
            int place = places.getOrDefault(glyph, 0);
            map[2 * i] = (byte) (place >> 8);
            map[2 * i + 1] = (byte) place;
            widths.add(COSInteger.get(Math.round(face.advance(glyph))));
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ZERO);
        all.add(widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, identity());
        font.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        font.setItem(COSName.W, all);
        font.setInt(COSName.DW, 1000);
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
        return font;
    }

    private static COSDictionary identity() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] file)
            throws IOException {
        PDStream embedded = stream(document, file);
        embedded.getCOSObject().setInt(COSName.LENGTH1, file.length);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, Math.round(face.ascent() * 1000));
        descriptor.setInt(COSName.DESCENT, -Math.round(face.descent() * 1000));
        descriptor.setInt(COSName.CAP_HEIGHT, CAP_HEIGHT);
        descriptor.setInt(COSName.STEM_V, STEM);
        descriptor.setItem(COSName.FONT_FILE2, (COSBase) embedded.getCOSObject());
        return descriptor;
    }

    private COSArray box() throws IOException {
        HeaderTable header;
        synchronized (face.tables()) {
            header = face.tables().getHeader();
        }
        float unit = 1000f / header.getUnitsPerEm();
        COSArray box = new COSArray();
        box.add(new COSFloat(header.getXMin() * unit));
        box.add(new COSFloat(header.getYMin() * unit));
        box.add(new COSFloat(header.getXMax() * unit));
        box.add(new COSFloat(header.getYMax() * unit));
        return box;
    }

    private byte[] unicodeMap() {
        StringBuilder map =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000> <FFFF>
                        endcodespacerange
                        """);
        // a block holds a hundred lines at most
        for (int i = 1; i < codes.size(); i += 100) {
            int count = Math.min(100, codes.size() - i);
            map.append(count).append(" beginbfchar\n");
            for (int code = i; code < i + count; code++) {
                map.append('<').append(Ops.hex(code)).append("> <");
                map.append(Ops.hex(codes.get(code).letters())).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return new PDStream(document, in, COSName.FLATE_DECODE);
        }
    }
}
