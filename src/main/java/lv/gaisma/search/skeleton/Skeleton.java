package lv.gaisma.search.skeleton;

/** How one language's words become keys; the same for words of pages and of questions. */
public interface Skeleton {

    /** The key under which a word is found; words that sound alike share it. */
    String key(String word);

    /** A key that keeps more of the sound, to measure how far two words are apart. */
    String fine(String word);

    /** A key without its endings; the key itself in a language whose endings nobody has listed. */
    String root(String key);

    /** True when {@link #root} does something. */
    default boolean hasRoots() {
        return false;
    }

    /** What a slip of the finger or of the ear costs in this language. */
    Costs costs();
}
