package lv.gaisma.edition;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/**
 * Keeps the edition fresh: an edited file shows within a second, and pages that say who is open
 * change with the clock.
 */
@Singleton
final class Watch {

    private final Editions editions;

    Watch(Editions editions) {
        this.editions = editions;
    }

    /** Looks at the files themselves: events of the system miss linked and mounted folders. */
    @Scheduled(fixedDelay = "300ms", initialDelay = "300ms")
    void files() {
        editions.refresh();
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void hours() {
        editions.prepare();
    }
}
