package lv.gaisma.leaflet.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a leaflet is printed. */
public enum Format {
    /** A4 pages, one or two. */
    A4,
    /** A4 across, folded twice to a third. */
    FOLD,
    /** A4 for the wall, with ten strips to tear off. */
    POSTER,
    /** Cards for a wallet, eight on an A4 page, with a back that says nothing. */
    CARD,
    /** Cards with the numbers alone, to learn by heart: for people who may be searched. */
    NUMBER;

    /** The word in addresses and front matter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> find(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
