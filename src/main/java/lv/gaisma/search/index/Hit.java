package lv.gaisma.search.index;

import java.util.List;
import java.util.Set;

/** An entry that answers a question. */
public final class Hit {

    private final Entry entry;
    private final float score;
    private final LanguageIndex index;
    private final Set<String> words;

    Hit(Entry entry, float score, LanguageIndex index, Set<String> words) {
        this.entry = entry;
        this.score = score;
        this.index = index;
        this.words = words;
    }

    public Entry entry() {
        return entry;
    }

    /** How well it answers, above 0; comparable within one question only. */
    public float score() {
        return score;
    }

    /** The place in its text that says most of what was asked. */
    public List<Part> passage() {
        return new Passages(index, words).best(entry.text());
    }

    /** Its title, with the words that were found. */
    public List<Part> title() {
        return new Passages(index, words).marked(entry.title());
    }
}
