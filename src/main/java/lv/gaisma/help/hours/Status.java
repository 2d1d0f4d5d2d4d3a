package lv.gaisma.help.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What may be said about a channel or a service at one moment. */
public sealed interface Status {

    /** Somebody answers. {@code until} is empty when it never closes. */
    record Open(Optional<Instant> until) implements Status {}

    /** Nobody answers. {@code opensAt} is empty when no next time is known. */
    record Closed(Optional<Instant> opensAt) implements Status {}

    /**
     * The hours say open, but they are too old or sources disagree.
     *
     * @param disputed true when another source gives other hours
     */
    record SaysOpen(Optional<LocalDate> confirmed, boolean disputed) implements Status {}

    /** The hours say closed, but they are too old or sources disagree. */
    record SaysClosed(Optional<LocalDate> confirmed, boolean disputed) implements Status {}

    /**
     * Nothing is known.
     *
     * @param holiday true when only the public holiday makes it unknown
     */
    record Unknown(boolean holiday) implements Status {}

    /** True or false when it is known, else empty. */
    default Optional<Boolean> openNow() {
        return switch (this) {
            case Open _ -> Optional.of(true);
            case Closed _ -> Optional.of(false);
            case SaysOpen _ -> Optional.empty();
            case SaysClosed _ -> Optional.empty();
            case Unknown _ -> Optional.empty();
        };
    }

    /** One word for it: {@code open, says-open, unknown, says-closed, closed}. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case SaysOpen _ -> "says-open";
            case Unknown _ -> "unknown";
            case SaysClosed _ -> "says-closed";
            case Closed _ -> "closed";
        };
    }

    /** Smaller is better for somebody who wants to call now; from 0. */
    default int rank() {
        return switch (this) {
            case Open _ -> 0;
            case SaysOpen _ -> 1;
            case Unknown _ -> 2;
            case SaysClosed _ -> 3;
            case Closed _ -> 4;
        };
    }
}
