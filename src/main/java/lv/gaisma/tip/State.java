package lv.gaisma.tip;

import java.util.Locale;

/** How far a tip has come. */
public enum State {
    RECEIVED,
    OPENED,
    ANSWERED,
    CLOSED,
    SPAM;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
