package lv.gaisma.search.skeleton;

import java.util.Arrays;

/**
 * What it costs to turn one fine key into another: 1 for an ordinary letter, less for what people
 * mix up. After the weighted edit distance of Kernighan, Church and Gale (1990), with the weights
 * of our own measurements.
 */
public final class Costs {

    /** Room for the letters that fine keys are made of; rarer characters share the last places. */
    private static final int LETTERS = 48;

    private static final int DIGITS = 29;
    private static final int OTHERS = 39;

    /** A letter written twice. */
    static final float DOUBLED = .3f;

    /** Two letters in the wrong order. */
    static final float SWAPPED = .7f;

    /** A change in the ending costs this part. */
    static final float ENDING = .55f;

    /** A letter more or less in the ending costs this part. */
    static final float LONGER_ENDING = .45f;

    private static final float[][] OTHER_LETTER = otherLetter();

    /** Languages that write their vowels. */
    public static final Costs ALPHABET = alphabet();

    public static final Costs HINDI = indic(.12f, .12f, .45f, .45f, .45f, .45f);
    public static final Costs URDU = indic(.12f, .3f, .15f, .45f, .2f, .45f);

    private final float[] typed = new float[LETTERS];
    private final float[] written = new float[LETTERS];
    private final boolean indic;

    private Costs(boolean indic) {
        this.indic = indic;
        Arrays.fill(typed, 1);
        Arrays.fill(written, 1);
    }

    private static Costs alphabet() {
        Costs costs = new Costs(false);
        costs.set("aeiou", .6f, .6f);
        return costs;
    }

    /** Costs of vowels in what is typed and in what is written: a, then i and u, then e and o. */
    private static Costs indic(float at, float aw, float iut, float iuw, float eot, float eow) {
        Costs costs = new Costs(true);
        costs.set("a", at, aw);
        costs.set("iu", iut, iuw);
        costs.set("eo", eot, eow);
        costs.set("yw", .4f, .4f);
        costs.set("h", .35f, .35f);
        costs.set("nv", .6f, .6f);
        return costs;
    }

    private void set(String letters, float cost, float costWritten) {
        for (int i = 0; i < letters.length(); i++) {
            typed[place(letters.charAt(i))] = cost;
            written[place(letters.charAt(i))] = costWritten;
        }
    }

    private static float[][] otherLetter() {
        float[][] costs = new float[LETTERS][LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            Arrays.fill(costs[i], 1);
            costs[i][i] = 0;
        }
        pairs(costs, .5f, "ae iu oe");
        pairs(costs, .6f, "čž hk hg cs ck šč zž vu sz žj čj gk vf td bp zj čc");
        pairs(costs, .5f, "rd ya");
        pairs(costs, .6f, "wa");
        pairs(costs, .4f, "ao ou šs");
        pairs(costs, .3f, "ei");
        pairs(costs, .1f, "wo wu yi ye");
        pairs(costs, .05f, "wv");
        return costs;
    }

    private static void pairs(float[][] costs, float cost, String pairs) {
        for (String pair : pairs.split(" ")) {
            int one = place(pair.charAt(0));
            int other = place(pair.charAt(1));
            costs[one][other] = cost;
            costs[other][one] = cost;
        }
    }

    private static int place(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return switch (letter) {
            case 'š' -> 26;
            case 'č' -> 27;
            case 'ž' -> 28;
            default -> letter >= '0' && letter <= '9' ? DIGITS + letter - '0' : OTHERS + letter % 8;
        };
    }

    /** A fine key as places in the tables of costs. */
    public static byte[] places(String key) {
        byte[] places = new byte[key.length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (byte) place(key.charAt(i));
        }
        return places;
    }

    /** The consonants that occur in a key, one bit each. */
    public static int consonants(byte[] places) {
        int mask = 0;
        for (byte place : places) {
            if (place < 31) {
                mask |= 1 << place;
            }
        }
        return mask & ~WEAK;
    }

    private static final int WEAK = weak();

    private static int weak() {
        int mask = 0;
        for (char letter : "aeiouwyvh".toCharArray()) {
            mask |= 1 << place(letter);
        }
        return mask;
    }

    /** How long a typed key counts: in Hindi and Urdu its vowels hardly do. */
    public float weight(String fine) {
        float length =
                indic
                        ? Math.max(
                                IndicSkeleton.consonants(fine).length() * 1.6f, fine.length() * .8f)
                        : fine.length();
        return Math.max(3, length);
    }

    /** True for languages that are typed in Latin letters with whatever vowels one hears. */
    public boolean guessesVowels() {
        return indic;
    }

    /** So many letters a word may have fewer than what is typed. */
    public int shorter() {
        return indic ? 6 : 4;
    }

    /** The letters before this one are the stem, in which a change costs more. */
    int stem() {
        return indic ? 3 : 4;
    }

    float typed(int place) {
        return typed[place];
    }

    float written(int place) {
        return written[place];
    }

    static float[] otherLetter(int place) {
        return OTHER_LETTER[place];
    }
}
