package lv.gaisma.search.index;

/** How much each way of finding a word counts. Measured; see bench/README.md. */
final class Weights {

    static final float WORD = Float.parseFloat(System.getProperty("WORD","1"));
    static final float STEM = Float.parseFloat(System.getProperty("STEM",".85"));
    static final float KEY = Float.parseFloat(System.getProperty("KEY",".8"));
    static final float PREFIX = Float.parseFloat(System.getProperty("PREFIX",".45"));
    static final float CONCEPT = Float.parseFloat(System.getProperty("CONCEPT",".7"));

    static final float ROOT = Float.parseFloat(System.getProperty("ROOT",".6"));
    static final float PREFIX_UNKNOWN = Float.parseFloat(System.getProperty("PREFIX_UNKNOWN",".8"));

    /** A word that sounds like it, times the fourth power of how much it does. */
    static final float NEAR = Float.parseFloat(System.getProperty("NEAR",".85"));

    static final float NEAR_POWER = Float.parseFloat(System.getProperty("NEAR_POWER","4"));
 static final float X1 = Float.parseFloat(System.getProperty("X1","0")),X2 = Float.parseFloat(System.getProperty("X2","0")),X3 = Float.parseFloat(System.getProperty("X3","0"));

    /** The other ways in which the same word is found. */
    static final float TIE = Float.parseFloat(System.getProperty("TIE",".05"));

    static final float TITLE = Float.parseFloat(System.getProperty("TITLE",".25"));
    static final float PHRASE = Float.parseFloat(System.getProperty("PHRASE",".5"));
    static final int PHRASE_SLOP = 3;

    /** What the other keyboard would have written: a word; or neither; or what was typed is one. */
    static final float OTHER_KNOWN = Float.parseFloat(System.getProperty("OTHER_KNOWN","1"));

    static final float NEITHER_KNOWN = Float.parseFloat(System.getProperty("NEITHER_KNOWN",".7"));
    static final float TYPED_KNOWN = Float.parseFloat(System.getProperty("TYPED_KNOWN",".3"));

    /** A page that a concept means stands this much higher. */
    static final float PIN = Float.parseFloat(System.getProperty("PIN","12"));

    private Weights() {}
}
