package lv.gaisma.operation;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends all regular work before the portal is taken down. A scheduled method asks for its bean anew
 * each time: while the beans are being closed it would get a second one, and with it a second
 * database.
 */
@Singleton
final class LastBell implements ApplicationEventListener<ShutdownEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(LastBell.class);

    private final ExecutorService regular;

    LastBell(@Named(TaskExecutors.SCHEDULED) ExecutorService regular) {
        this.regular = regular;
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        regular.shutdown();
        try {
            if (!regular.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.warn("Regular work goes on while the portal stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
