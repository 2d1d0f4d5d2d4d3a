package lv.gaisma.search.skeleton;

/**
 * Measures how far a word of the index is from what somebody typed. One for each search: it keeps
 * its rows between words. A Damerau-Levenshtein distance with {@link Costs}.
 */
public final class Distance {

    /** Longer keys are not measured. */
    public static final int LONGEST = 70;

    public static final float TOO_FAR = Float.MAX_VALUE;

    /** The ending begins after this part of a word. */
    private static final float STEM_PART = .55f;

    private final Costs costs;
    private final byte[] typed;
    private byte[] words = new byte[0];
    private int start;
    private int length;
    private float[] beforeLast = new float[LONGEST + 1];
    private float[] last = new float[LONGEST + 1];
    private float[] row = new float[LONGEST + 1];

    /**
     * @param typed the fine key of what was typed, as places
     */
    public Distance(Costs costs, byte[] typed) {
        this.costs = costs;
        this.typed = typed;
    }

    /**
     * @param keys fine keys as places, one after the other
     * @param from where the key begins that is measured
     * @param to where it ends; not longer than {@link #LONGEST}
     * @param most what is farther away is {@link #TOO_FAR}
     */
    public float to(byte[] keys, int from, int to, float most) {
        words = keys;
        start = from;
        length = to - from;
        first();
        for (int i = 1; i <= typed.length; i++) {
            if (next(i) > most) {
                return TOO_FAR;
            }
            float[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[length];
    }

    private void first() {
        last[0] = 0;
        for (int j = 1; j <= length; j++) {
            last[j] = last[j - 1] + added(j);
        }
    }

    /** The j-th letter of the word, from 1. */
    private int letter(int j) {
        return words[start + j - 1];
    }

    private float added(int j) {
        boolean doubled = j > 1 && letter(j) == letter(j - 1);
        return doubled ? Costs.DOUBLED : costs.written(letter(j));
    }

    /** Fills the row of the i-th typed letter; gives the least value in it. */
    private float next(int i) {
        int letter = typed[i - 1];
        int before = i > 1 ? typed[i - 2] : -1;
        float dropped = letter == before ? Costs.DOUBLED : costs.typed(letter);
        float[] other = Costs.otherLetter(letter);
        boolean ending = isEnding(i, typed.length);
        row[0] = last[0] + dropped;
        float least = row[0];
        for (int j = 1; j <= length; j++) {
            boolean wordEnding = isEnding(j, length);
            boolean both = ending && wordEnding;
            float value = last[j - 1] + other[letter(j)] * (both ? Costs.ENDING : 1);
            boolean cheap = ending && (wordEnding || j == length);
            value = Math.min(value, last[j] + dropped * (cheap ? Costs.LONGER_ENDING : 1));
            cheap = both || i == typed.length && wordEnding;
            float longer = added(j) * (cheap ? Costs.LONGER_ENDING : 1);
            value = Math.min(value, row[j - 1] + longer);
            if (j > 1 && letter == letter(j - 1) && before == letter(j) && letter != before) {
                value = Math.min(value, beforeLast[j - 2] + Costs.SWAPPED);
            }
            row[j] = value;
            least = Math.min(least, value);
        }
        return least;
    }

    private boolean isEnding(int at, int length) {
        return at > costs.stem() && at > length * STEM_PART;
    }
}
