package lv.gaisma.post;

import lv.gaisma.help.Place;

/** What a post is. */
public enum Kind {
    EMBASSY,
    CONSULATE,
    BORDER;

    /** Where the people who come to it stand. */
    public Place place() {
        return this == BORDER ? Place.LATVIA : Place.ABROAD;
    }
}
