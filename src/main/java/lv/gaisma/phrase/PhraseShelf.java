package lv.gaisma.phrase;

/** Where the phrase bank of this moment is found; the one who reads the files implements it. */
public interface PhraseShelf {

    Phrases phrases();
}
