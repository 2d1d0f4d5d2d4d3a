package lv.gaisma.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer may be kept (RFC 9111, RFC 5861).
 *
 * @param kind the rule
 * @param until the instant at which the answer changes; null when it does not
 */
public record Caching(Kind kind, @Nullable Instant until) {

    /** The rules of the contract. */
    public enum Kind {
        /** Five minutes, and ten more while a newer one is fetched. */
        PAGE,
        /** Five minutes, but never past the next change. */
        UNTIL,
        /** A year: the address changes with the bytes. */
        IMMUTABLE,
        /** To be asked for again every time. */
        ERROR,
        /** Not to be kept at all. */
        NO_STORE
    }

    public static final Caching PAGE = new Caching(Kind.PAGE, null);
    public static final Caching IMMUTABLE = new Caching(Kind.IMMUTABLE, null);
    public static final Caching ERROR = new Caching(Kind.ERROR, null);
    public static final Caching NO_STORE = new Caching(Kind.NO_STORE, null);

    private static final long FIVE_MINUTES = 300;

    /** A page that shows who is open: kept no longer than it is true. */
    public static Caching until(@Nullable Instant change) {
        return change == null ? PAGE : new Caching(Kind.UNTIL, change);
    }

    /** The value of {@code Cache-Control} at an instant. */
    String control(Instant now) {
        return switch (kind) {
            case PAGE -> "public, max-age=300, stale-while-revalidate=600";
            case UNTIL -> "public, max-age=" + seconds(now);
            case IMMUTABLE -> "public, max-age=31536000, immutable";
            case ERROR -> "public, max-age=0";
            case NO_STORE -> "no-store";
        };
    }

    private long seconds(Instant now) {
        if (until == null) {
            return FIVE_MINUTES;
        }
        return Math.clamp(Duration.between(now, until).toSeconds(), 0, FIVE_MINUTES);
    }
}
