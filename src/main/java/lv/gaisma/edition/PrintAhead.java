package lv.gaisma.edition;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.Press;
import org.jspecify.annotations.Nullable;

/**
 * Has the sheets made ahead, when the first pages are out; when all are there, the pages that list
 * them are made anew, with their sizes. Tests make those they look at.
 */
@Singleton
@Requires(notEnv = "test")
final class PrintAhead {

    private final Editions editions;
    private final EditionBuilder builder;
    private final Press press;
    private @Nullable Edition listed;

    PrintAhead(Editions editions, EditionBuilder builder, Press press) {
        this.editions = editions;
        this.builder = builder;
        this.press = press;
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "5s")
    void sheets() {
        Edition now = editions.current();
        if (now == listed) {
            return;
        }
        List<Order> orders = now.leaflets().orders();
        if (!press.hasAll(orders)) {
            press.print(orders, now.leaflets().printShop());
            return;
        }
        Edition other = builder.build(now.content(), now.from(), now);
        listed = editions.replace(now, other) ? other : null;
    }
}
