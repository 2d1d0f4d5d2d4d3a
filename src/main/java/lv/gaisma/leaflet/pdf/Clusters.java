package lv.gaisma.leaflet.pdf;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import lv.gaisma.leaflet.type.Piece;

/**
 * Which letters each glyph of a piece stands for. One letter may become several glyphs and several
 * letters one, and Indian vowels stand before the consonant they follow.
 */
final class Clusters {

    /** A glyph that adds to one before it stands for nothing itself: word joiner. */
    private static final String NOTHING = "\u2060";

    /** Thousandths of the type size below which a glyph stands on the line. */
    private static final double ON_THE_LINE = 0.5;

    /**
     * A word or a gap between words.
     *
     * @param from its first glyph from the left
     * @param to the glyph behind its last
     * @param text its letters in reading order
     * @param tangled true when the glyphs alone do not tell the letters
     */
    record Word(int from, int to, String text, boolean tangled) {

        private Word with(Word next) {
            return new Word(
                    Math.min(from, next.from),
                    Math.max(to, next.to),
                    text + next.text,
                    tangled || next.tangled);
        }

        private boolean isSpace() {
            return !tangled && text.equals(" ");
        }
    }

    private final Piece piece;
    private final GlyphVector glyphs;
    private final int[] starts;
    private final int[] ends;
    private final String[] letters;
    private final boolean[] tangled;

    Clusters(Piece piece) {
        this.piece = piece;
        this.glyphs = piece.glyphs();
        int count = glyphs.getNumGlyphs();
        this.starts = glyphs.getGlyphCharIndices(0, count, null);
        this.ends = new int[count];
        this.letters = new String[count];
        this.tangled = new boolean[count];
        NavigableSet<Integer> known = new TreeSet<>();
        for (int start : starts) {
            known.add(start);
        }
        for (int from = 0, to; from < count; from = to) {
            to = from;
            while (to < count && starts[to] == starts[from]) {
                to++;
            }
            Integer next = known.higher(starts[from]);
            cluster(from, to, next == null ? piece.text().length() : next);
        }
    }

    String letters(int glyph) {
        return letters[glyph];
    }

    private void cluster(int from, int to, int end) {
        String text = piece.text().substring(starts[from], end);
        int[] characters = text.codePoints().toArray();
        int count = to - from;
        boolean tangle =
                count > 1
                        || characters.length > 1
                        || glyphs.getGlyphMetrics(from).getAdvanceX() == 0
                        || Math.abs(glyphs.getGlyphPosition(from).getY()) > ON_THE_LINE;
        for (int i = 0; i < count; i++) {
            int glyph = piece.rightToLeft() ? to - 1 - i : from + i;
            letters[glyph] = count == 1 ? text : part(characters, i, count);
            ends[glyph] = end;
            tangled[glyph] = tangle;
        }
    }

    private static String part(int[] characters, int place, int count) {
        if (place >= characters.length) {
            return NOTHING;
        }
        boolean last = place == count - 1;
        return new String(characters, place, last ? characters.length - place : 1);
    }

    /** The words in reading order; from left to right, those that need no help are one. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int from = 0, to; from < starts.length; from = to) {
            boolean space = isSpace(from);
            boolean tangle = false;
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (to = from; to < starts.length && isSpace(to) == space; to++) {
                tangle |= tangled[to];
                first = Math.min(first, starts[to]);
                last = Math.max(last, ends[to]);
            }
            words.add(new Word(from, to, piece.text().substring(first, last), tangle && !space));
        }
        if (piece.rightToLeft()) {
            Collections.reverse(words);
            return words;
        }
        return joined(words);
    }

    /** A tangled word takes the space behind it along, or readers lose the gap. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            Word before = joined.isEmpty() ? null : joined.getLast();
            boolean plain = before != null && !before.tangled() && !word.tangled();
            boolean gap =
                    before != null
                            && before.tangled()
                            && !before.text().endsWith(" ")
                            && word.isSpace();
            if (before != null && (plain || gap)) {
                joined.set(joined.size() - 1, before.with(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private boolean isSpace(int glyph) {
        return Character.isWhitespace(piece.text().charAt(starts[glyph]));
    }
}
