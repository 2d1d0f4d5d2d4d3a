package lv.gaisma.contact;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lv.gaisma.tip.Reception;
import lv.gaisma.web.Letterbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether an organisation reads, for the links of all pages. */
@Singleton
final class Openness implements Letterbox {

    private static final Logger LOG = LoggerFactory.getLogger(Openness.class);

    private final Reception reception;
    private final Promptly promptly;
    private volatile boolean open;
    private volatile boolean told;

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
            told = false;
        } catch (Promptly.Away e) {
            // said once, and never at the time at which somebody writes
            if (!told) {
                told = true;
                LOG.error(
                        "Messages without a name cannot be taken: {}",
                        String.valueOf(e.getCause()));
            }
        }
    }
}
