package lv.gaisma.leaflet.type;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param link where it leads, null for nowhere
 * @param language BCP 47 tag when it is another language than the text around it
 * @param isolation how its direction is kept apart from the text around it (UAX #9)
 */
public record Run(
        String text,
        Style style,
        @Nullable String link,
        @Nullable String language,
        Isolation isolation) {

    /** A telephone number inside Urdu stays in one piece only when it is isolated. */
    public enum Isolation {
        NONE("", ""),
        LEFT_TO_RIGHT("\u2066", "\u2069"),
        BY_ITS_FIRST_LETTER("\u2068", "\u2069");

        private final String open;
        private final String close;

        Isolation(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    public static Run of(String text, Style style) {
        return new Run(text, style, null, null, Isolation.NONE);
    }

    /** A number, an address or another text that runs from left to right everywhere. */
    public static Run leftToRight(String text, Style style) {
        return new Run(text, style, null, null, Isolation.LEFT_TO_RIGHT);
    }

    public Run linked(String address) {
        return new Run(text, style, address, language, isolation);
    }

    String isolated() {
        return isolation.open + text + isolation.close;
    }
}
