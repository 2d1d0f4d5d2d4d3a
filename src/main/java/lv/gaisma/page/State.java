package lv.gaisma.page;

import java.util.Locale;

/** How a page of one language stands to its source, computed, never written by hand. */
public enum State {
    /** The source itself, or a translation of its newest revision. */
    CURRENT,
    BEHIND_WORDING,
    BEHIND_MEANING,
    BEHIND_SAFETY,
    /** The source has this page and the language does not. */
    MISSING,
    /** The language has this page and the source does not. */
    ORPHAN;

    /** The state in text keys and interfaces: {@code behind-safety}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the reader must be told that a newer text exists. */
    public boolean behind() {
        return this == BEHIND_WORDING || this == BEHIND_MEANING || this == BEHIND_SAFETY;
    }

    static State behind(Level level) {
        return switch (level) {
            case WORDING -> BEHIND_WORDING;
            case MEANING -> BEHIND_MEANING;
            case SAFETY -> BEHIND_SAFETY;
        };
    }
}
