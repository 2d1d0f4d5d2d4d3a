package lv.gaisma.search.skeleton;

/**
 * Mends words that mix Latin and Cyrillic letters that look the same: typed on two keyboards, or
 * copied from a careless page. Whichever script has more letters wins.
 */
public final class Lookalikes {

    private static final String LATIN = "aceopxyij";
    private static final String CYRILLIC = "асеорхуіј";

    private Lookalikes() {}

    /**
     * @param word in lower case
     */
    public static String mend(String word) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            latin += letter >= 'a' && letter <= 'z' ? 1 : 0;
            cyrillic += letter >= 'Ѐ' && letter <= 'ӿ' ? 1 : 0;
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        return latin > cyrillic ? swap(word, CYRILLIC, LATIN) : swap(word, LATIN, CYRILLIC);
    }

    private static String swap(String word, String from, String to) {
        StringBuilder made = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            made.append(at < 0 ? word.charAt(i) : to.charAt(at));
        }
        return made.toString();
    }
}
