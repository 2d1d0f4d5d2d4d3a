package lv.gaisma.post;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The counts, on the management port only: the public door lets nobody through to them. */
@Controller("/counts")
final class CountsController {

    private final Counts counts;

    CountsController(Counts counts) {
        this.counts = counts;
    }

    @Get("/posts")
    @Produces(MediaType.TEXT_PLAIN)
    @ExecuteOn(TaskExecutors.BLOCKING)
    String posts() {
        return counts.table();
    }
}
