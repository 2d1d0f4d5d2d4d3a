package lv.gaisma.contact;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lv.gaisma.tip.Reception;
import lv.gaisma.web.Letterbox;

/** Looks every few seconds whether an organisation reads, for the links of all pages. */
@Singleton
final class Openness implements Letterbox {

    private final Reception reception;
    private final Promptly promptly;
    private volatile boolean open;

    Openness(Reception reception, Promptly promptly) {
        this.reception = reception;
        this.promptly = promptly;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** While the database is away nothing is known, and the links stay as they are. */
    @Scheduled(fixedDelay = "3s", initialDelay = "1s")
    void look() {
        try {
            promptly.call(reception::now).ifPresent(routing -> open = !routing.nobody());
        } catch (Promptly.Away e) {
            return;
        }
    }
}
