package lv.gaisma.search.index;

/** How much each way of finding a word counts. Measured; see bench/README.md. */
final class Weights {

    static final float WORD = 1;
    static final float STEM = .85f;
    static final float KEY = .8f;
    static final float ROOT = .6f;

    /** A word that sounds like it, times the fourth power of how much it does. */
    static final float NEAR = .85f;

    static final int NEAR_POWER = 4;

    /**
     * A rare word is a better find than a common one, but a worse guess: of the words that sound
     * like it, common ones are raised by this power of how much more common they are. Not where
     * vowels are guessed at, as in Hindi and Urdu, since there most words sound alike.
     */
    static final float COMMON = .35f;

    /** The end of the question may be a beginning: of a word the pages know, or of none. */
    static final float PREFIX = .6f;

    static final float PREFIX_UNKNOWN = .9f;

    /** Beginnings of keys, compared with those of words. */
    static final float PREFIX_KEY = .9f;

    /** How much a longer rest of the word makes it less likely. */
    static final float PREFIX_REST = .2f;

    /** The other ways in which the same word is found. */
    static final float TIE = .05f;

    /** Words of titles and headings; words of concepts. */
    static final float TITLE = .25f;

    static final float CONCEPT = 1.2f;

    /** An entry whose whole title was said stands this much higher. */
    static final float NAME = 6;

    static final float PHRASE = .5f;
    static final int PHRASE_SLOP = 3;

    /** What the other keyboard would have written, when that is no word either; or this one is. */
    static final float NEITHER_KNOWN = .7f;

    static final float TYPED_KNOWN = .3f;

    /** A page that the question as a whole means stands this much higher. */
    static final float PIN = 12;

    /**
     * BM25's k1 and b: a word that comes again, and the length of an entry, count for less than
     * usual, since pages are few and on one subject each.
     */
    static final float AGAIN = .5f;

    static final float LENGTH = .25f;

    private Weights() {}
}
