package lv.gaisma.post;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/**
 * The counts, on the management port only: the public door lets nobody through to them. 503 while
 * the database is away.
 */
@Controller("/counts")
final class CountsController {

    private final Counts counts;

    CountsController(Counts counts) {
        this.counts = counts;
    }

    @Get("/posts")
    @Produces(MediaType.TEXT_PLAIN)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> posts() {
        return counts.table()
                .map(HttpResponse::ok)
                .orElseGet(() -> HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
