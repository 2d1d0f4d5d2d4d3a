package lv.gaisma.leaflet.type;

import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses typefaces, orders directions (UAX #9) and shapes. Remembers what it has shaped, since a
 * paragraph is measured several times before it is drawn; one sheet has one shaper.
 */
final class Shaper {

    private record Key(Typeface face, boolean rightToLeft, String text) {}

    private final Map<Key, GlyphVector> shaped = new HashMap<>();

    /** Width of a part of a text that stands in one direction. */
    float width(Text text, int start, int limit, boolean rightToLeft) {
        float width = 0;
        for (Piece piece : pieces(text, start, limit, rightToLeft)) {
            width += piece.width();
        }
        return width;
    }

    /** A line of a text, with its pieces in reading order. */
    Line line(Text text, int start, int limit, Bidi paragraph) {
        Bidi line = paragraph.createLineBidi(start, limit);
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<Piece> pieces = new ArrayList<>();
        float x = 0;
        for (int i : order) {
            boolean rightToLeft = (line.getRunLevel(i) & 1) == 1;
            List<Piece> part =
                    pieces(
                            text,
                            start + line.getRunStart(i),
                            start + line.getRunLimit(i),
                            rightToLeft);
            for (Piece piece : rightToLeft ? part.reversed() : part) {
                pieces.add(piece.at(x));
                x += piece.width();
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        return new Line(Collections.unmodifiableList(pieces), x);
    }

    /** The pieces of a stretch of one direction, in reading order. */
    private List<Piece> pieces(Text text, int start, int limit, boolean rightToLeft) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        while (at < limit) {
            if (Text.isControl(text.codePoint(at))) {
                at++;
                continue;
            }
            Typeface face = first(text, at, limit);
            int end = end(text, at, limit, face);
            pieces.add(piece(text, at, end, face, rightToLeft));
            at = end;
        }
        return pieces;
    }

    private Piece piece(Text text, int start, int end, Typeface face, boolean rightToLeft) {
        String part = text.string().substring(start, end);
        GlyphVector glyphs =
                shaped.computeIfAbsent(
                        new Key(face, rightToLeft, part),
                        key ->
                                face.shape(
                                        key.text().toCharArray(),
                                        0,
                                        key.text().length(),
                                        rightToLeft));
        Run run = text.run(start);
        double end1000 = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        float width = (float) (end1000 * run.style().size() / Typeface.UNITS);
        return new Piece(part, start, run, face, rightToLeft, glyphs, 0, width);
    }

    /** Where the typeface, the style or the marks of direction change. */
    private static int end(Text text, int start, int limit, Typeface face) {
        int at = start;
        while (at < limit && text.sameRun(start, at)) {
            int character = text.codePoint(at);
            if (Text.isControl(character) || choose(text, at, face) != face) {
                break;
            }
            at += Character.charCount(character);
        }
        return Math.max(at, start + Character.charCount(text.codePoint(start)));
    }

    /** Signs before a letter take the letter's typeface when it has them. */
    private static Typeface first(Text text, int start, int limit) {
        for (int at = start; at < limit && text.sameRun(start, at); at++) {
            int character = text.codePoint(at);
            if (Character.isLetterOrDigit(character)) {
                Typeface face = choose(text, at, null);
                return face.has(text.codePoint(start)) ? face : choose(text, start, null);
            }
        }
        return choose(text, start, null);
    }

    private static Typeface choose(Text text, int at, @Nullable Typeface current) {
        int character = text.codePoint(at);
        if (current != null && isNeutral(character) && current.has(character)) {
            return current;
        }
        Style style = text.run(at).style();
        List<Typeface> faces = style.family().faces(style.bold());
        for (Typeface face : faces) {
            if (face.has(character)) {
                return face;
            }
        }
        return current == null ? faces.getFirst() : current;
    }

    /** Spaces, marks and signs follow the letter before them. */
    private static boolean isNeutral(int character) {
        return !Character.isLetterOrDigit(character);
    }
}
