package lv.gaisma.search.index;

import java.util.List;

/**
 * One way to read a word of a question, and what the index has for it.
 *
 * @param word as the language writes it
 * @param scale how likely it is meant so, up to 1
 * @param key its skeleton key
 * @param stems its stems
 * @param near words of the index that sound like it
 * @param known how well the index knows it, 0 to 1
 */
record Way(
        String word,
        float scale,
        String key,
        List<String> stems,
        List<Vocabulary.Near> near,
        Known known) {

    /** How the index knows a word. */
    enum Known {
        AS_WRITTEN(1),
        BY_STEM(.95f),
        BY_SOUND(.95f),
        NOT(0);

        private final float sureness;

        Known(float sureness) {
            this.sureness = sureness;
        }
    }

    /** How sure it is that the pages know what was meant, 0 to 1. */
    float sureness() {
        float like = near.isEmpty() ? 0 : near.getFirst().likeness();
        return scale * Math.max(known.sureness, like * like);
    }
}
