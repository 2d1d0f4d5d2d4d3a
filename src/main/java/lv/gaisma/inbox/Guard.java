package lv.gaisma.inbox;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import lv.gaisma.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything the inbox's script asks for. Only a page of this very site may ask
 * (Fetch Metadata: {@code Sec-Fetch-Site}); a browser that does not say where a request comes from
 * is too old for the inbox.
 */
@ServerFilter(Guard.API + "**")
final class Guard implements Ordered {

    static final String API = "/inbox/api/";

    private final Database database;

    Guard(Database database) {
        this.database = database;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        List<String> from = request.getHeaders().getAll("Sec-Fetch-Site");
        if (!from.equals(List.of("same-origin"))) {
            return Refusal.of(403, "elsewhere");
        }
        if (database.state() != Database.State.READY) {
            return Refusal.of(503, "database");
        }
        return null;
    }
}
