package lv.gaisma.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import lv.gaisma.search.skeleton.Lookalikes;

/** Small changes of spelling that several languages share. */
public final class Spelling {

    private static final String APOSTROPHES = "’ʼʻ‘`´′ʹ";
    private static final String JOINERS = "\u200c\u200d";

    private Spelling() {}

    /** One kind of apostrophe, so that no word is split at one; as long as the text was. */
    public static String apostrophes(String text) {
        StringBuilder made = null;
        for (int i = 0; i < text.length(); i++) {
            if (APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
                made = made == null ? new StringBuilder(text) : made;
                made.setCharAt(i, '\'');
            }
        }
        return made == null ? text : made.toString();
    }

    /** Lower case, one script, composed, without invisible joiners. */
    static String plain(String word) {
        String lower = Lookalikes.mend(word.toLowerCase(Locale.ROOT));
        if (lower.chars().allMatch(letter -> letter < 0x0300)) {
            return lower;
        }
        StringBuilder made = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (JOINERS.indexOf(lower.charAt(i)) < 0) {
                made.append(lower.charAt(i));
            }
        }
        return Normalizer.normalize(made, Normalizer.Form.NFC);
    }
}
