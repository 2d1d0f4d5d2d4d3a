package lv.gaisma.edition;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Has the sheets made ahead, when the first pages are out. Tests make those they look at. */
@Singleton
@Requires(notEnv = "test")
final class PrintAhead {

    private final Editions editions;

    PrintAhead(Editions editions) {
        this.editions = editions;
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "5s")
    void sheets() {
        editions.print();
    }
}
