package lv.gaisma.search.index;

/**
 * The fields of one language. They carry its tag, so that words are rare or common within their own
 * language.
 */
record Fields(
        String words,
        String stems,
        String keys,
        String roots,
        String names,
        String titles,
        String concepts) {

    /** Number of the entry, the same in all languages. */
    static final String ENTRY = "entry";

    /** Language and path of the entry. */
    static final String PLACE = "place";

    static String place(String tag, String path) {
        return tag + " " + path;
    }

    static Fields of(String tag) {
        return new Fields(
                "words_" + tag,
                "stems_" + tag,
                "keys_" + tag,
                "roots_" + tag,
                "names_" + tag,
                "titles_" + tag,
                "concepts_" + tag);
    }
}
