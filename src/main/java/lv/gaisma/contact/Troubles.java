package lv.gaisma.contact;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator that something fails, but neither when nor for whom: kinds of failures are
 * counted and said once an hour. A line for each would keep the second at which somebody wrote, and
 * some failures quote what was written.
 */
@Singleton
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Map<String, Integer> kinds = new TreeMap<>();

    synchronized void note(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        kinds.merge(
                failure.getClass().getSimpleName() + "/" + root.getClass().getSimpleName(),
                1,
                Integer::sum);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    synchronized void tell() {
        if (!kinds.isEmpty()) {
            LOG.warn("Failures with messages without a name in the last hour: {}", kinds);
            kinds.clear();
        }
    }
}
