package lv.gaisma.leaflet.type;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** A paragraph: breaks itself into lines of a width. */
public final class Paragraph {

    /** {@link BreakIterator} breaks before these, Indian and Arabic ones among them. */
    private static final String NEVER_FIRST = "।॥۔،؛؟!?,.:;)»”’%";

    /** And it breaks after these between two digits: 7:00, 12-15. */
    private static final String BETWEEN_DIGITS = ":/–-.,";

    private final Text text;
    private final Shaper shaper;
    private final boolean rightToLeft;
    private final Bidi bidi;
    private final List<Integer> breaks;

    /** Of each word, with and without the white space behind it. */
    private final float[] whole;

    private final float[] seen;

    Paragraph(List<Run> runs, String tag, boolean rightToLeft, Shaper shaper) {
        this.text = new Text(runs);
        this.shaper = shaper;
        this.rightToLeft = rightToLeft;
        this.bidi =
                new Bidi(
                        text.string(),
                        rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        this.breaks = breaks(text.string(), tag);
        this.whole = new float[breaks.size()];
        this.seen = new float[breaks.size()];
        int last = 0;
        for (int i = 0; i < whole.length; i++) {
            int end = breaks.get(i);
            whole[i] = shaper.width(text, last, end, rightToLeft);
            seen[i] = shaper.width(text, last, visible(last, end), rightToLeft);
            last = end;
        }
    }

    /** The lines; one word that is wider than the line gets a line of its own. */
    public List<Line> lines(float width) {
        return lines(ends(width));
    }

    /**
     * As few lines as the width allows, of lengths as even as can be: for titles, whose last word
     * would look lost alone.
     */
    public List<Line> even(float width) {
        List<Integer> best = ends(width);
        float low = width / 2;
        for (float word : seen) {
            low = Math.max(low, word);
        }
        float high = width;
        // two points are finer than anybody sees in a title
        while (best.size() > 1 && high - low > 2) {
            float middle = (low + high) / 2;
            List<Integer> tried = ends(middle);
            if (tried.size() == best.size()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return lines(best);
    }

    private List<Line> lines(List<Integer> ends) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(line(start, end));
            start = end;
        }
        return lines;
    }

    /** Where the lines end that are no wider than this. */
    private List<Integer> ends(float width) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int last = 0;
        float used = 0;
        for (int i = 0; i < whole.length; i++) {
            if (used + seen[i] > width && last > start) {
                ends.add(last);
                start = last;
                used = 0;
            }
            used += whole[i];
            last = breaks.get(i);
            if (text.string().charAt(last - 1) == '\n') {
                ends.add(last);
                start = last;
                used = 0;
            }
        }
        if (last > start) {
            ends.add(last);
        }
        return ends;
    }

    private Line line(int start, int end) {
        int limit = visible(start, end);
        return shaper.line(text, start, Math.max(limit, start + 1), bidi);
    }

    /** The end without the white space before it. */
    private int visible(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.characters()[at - 1])) {
            at--;
        }
        return at;
    }

    private static List<Integer> breaks(String text, String tag) {
        BreakIterator iterator = BreakIterator.getLineInstance(Text.locale(tag));
        iterator.setText(text);
        List<Integer> breaks = new ArrayList<>();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            if (at == text.length() || !isGlued(text, at)) {
                breaks.add(at);
            }
        }
        return breaks;
    }

    private static boolean isGlued(String text, int at) {
        char next = text.charAt(at);
        char previous = text.charAt(at - 1);
        // the end of an isolate belongs to what it closes
        if (NEVER_FIRST.indexOf(next) >= 0 || next == '\u2069') {
            return true;
        }
        if (at < 2) {
            return false;
        }
        char before = text.charAt(at - 2);
        // a word torn at its hyphen loses it when the text is searched or copied
        boolean hyphen = previous == '-' && Character.isLetter(before) && Character.isLetter(next);
        return hyphen
                || BETWEEN_DIGITS.indexOf(previous) >= 0
                        && Character.isDigit(next)
                        && Character.isDigit(before);
    }
}
