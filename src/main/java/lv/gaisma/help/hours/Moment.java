package lv.gaisma.help.hours;

import java.util.Set;

/**
 * What the hours say about one moment.
 *
 * @param languages tags of the languages answered at this moment; empty unless open, and when not
 *     known
 */
public record Moment(Kind kind, Set<String> languages) {

    /** Open, closed, a public holiday for which nothing is known, or hours that are not known. */
    public enum Kind {
        OPEN,
        CLOSED,
        HOLIDAY,
        UNKNOWN
    }

    static final Moment CLOSED = new Moment(Kind.CLOSED, Set.of());
    static final Moment HOLIDAY = new Moment(Kind.HOLIDAY, Set.of());
    static final Moment UNKNOWN = new Moment(Kind.UNKNOWN, Set.of());

    public boolean open() {
        return kind == Kind.OPEN;
    }
}
