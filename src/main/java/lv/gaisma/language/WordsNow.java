package lv.gaisma.language;

/** The words of this moment; the one who reads the files implements it. */
public interface WordsNow {

    Languages languages();

    /** What readers see, in every language. */
    Strings words();

    /** What staff of organisations see, in the languages that have a file for it. */
    Strings staffWords();
}
