package lv.gaisma.help.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why we believe a record.
 *
 * @param sources where it was read
 * @param confirmed the day somebody last saw that it is so; empty when not known
 * @param statutory true for a number that the law sets; it needs no confirming
 */
public record Evidence(List<String> sources, Optional<LocalDate> confirmed, boolean statutory) {

    /** Days after which a record that nobody has confirmed again is no longer said as a fact. */
    public static final int DAYS_GOOD = 400;

    public Evidence {
        sources = List.copyOf(sources);
    }

    /** True when the record may be said as a fact at this moment. */
    public boolean fresh(Instant at) {
        return statutory || lapses().filter(at::isBefore).isPresent();
    }

    /**
     * The moment from which the record is too old; empty when it never was confirmed or needs no
     * confirming.
     */
    public Optional<Instant> lapses() {
        return confirmed
                .filter(day -> !statutory)
                .map(day -> Stretch.startOf(day.plusDays(DAYS_GOOD + 1)));
    }
}
