package lv.gaisma.page;

import java.util.Locale;

/** How much a revision matters to somebody who reads the text before it; the worst comes last. */
public enum Level {
    /** The same, said better. */
    WORDING,
    /** The text before it is no longer true. */
    MEANING,
    /** A person could come to harm by the text before it. */
    SAFETY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
