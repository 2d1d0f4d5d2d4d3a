package lv.gaisma.help.hours;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hours of one channel and how sure they are.
 *
 * @param disputed other hours that another source gives; while they stand, nothing is said as a
 *     fact
 */
public record Schedule(OpeningHours hours, Optional<OpeningHours> disputed, Evidence evidence) {

    public Status status(Instant at) {
        Moment now = hours.at(at);
        boolean firm = firm(at);
        return switch (now.kind()) {
            case UNKNOWN -> new Status.Unknown(false);
            case HOLIDAY -> new Status.Unknown(true);
            case OPEN ->
                    firm
                            ? new Status.Open(hours.next(at, moment -> !moment.open()))
                            : new Status.SaysOpen(evidence.confirmed(), disputed.isPresent());
            case CLOSED ->
                    firm
                            ? new Status.Closed(hours.next(at, Moment::open))
                            : new Status.SaysClosed(evidence.confirmed(), disputed.isPresent());
        };
    }

    /** The first moment after another at which status or languages change; empty when never. */
    public Optional<Instant> nextChange(Instant after) {
        if (!hours.known()) {
            return Optional.empty();
        }
        Stream<Instant> lapse =
                evidence.lapses().stream()
                        .filter(moment -> disputed.isEmpty() && moment.isAfter(after));
        return Stream.concat(hours.nextChange(after).stream(), lapse).min(Instant::compareTo);
    }

    /** The languages answered at this moment; empty unless it is known to be open. */
    public Set<String> languagesAt(Instant at) {
        return firm(at) ? hours.at(at).languages() : Set.of();
    }

    /**
     * The moment from which a language is answered: {@code at} itself when it is now. Empty when it
     * never is, or when it cannot be said as a fact.
     */
    public Optional<Instant> nextIn(String language, Instant at) {
        if (languagesAt(at).contains(language)) {
            return Optional.of(at);
        }
        return !hours.languages().contains(language)
                ? Optional.empty()
                : hours.next(at, moment -> moment.languages().contains(language))
                        .filter(this::firm);
    }

    private boolean firm(Instant at) {
        return disputed.isEmpty() && evidence.fresh(at);
    }
}
