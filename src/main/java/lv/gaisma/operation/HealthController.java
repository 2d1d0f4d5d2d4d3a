package lv.gaisma.operation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import lv.gaisma.database.Database;
import lv.gaisma.edition.Editions;
import lv.gaisma.mail.Postman;

/** Health, on the management port only: the public door lets nobody through to these addresses. */
@Controller("/health")
final class HealthController {

    private final Editions editions;
    private final Database database;
    private final Postman postman;

    HealthController(Editions editions, Database database, Postman postman) {
        this.editions = editions;
        this.database = database;
        this.postman = postman;
    }

    /** The process answers. */
    @Get("/live")
    Health.Live live() {
        return new Health.Live("UP");
    }

    /**
     * 200 while pages are served as they lie in the folder and the database answers; else 503 with
     * what is missing. The pages go on being served in either case.
     */
    @Get("/ready")
    HttpResponse<Health.Ready> ready() {
        Health.Ready ready =
                Health.Ready.of(
                        editions.pages(),
                        editions.broken(),
                        database.state().name(),
                        database.detail(),
                        postman.state());
        return HttpResponse.<Health.Ready>status(
                        ready.status().equals("UP")
                                ? HttpStatus.OK
                                : HttpStatus.SERVICE_UNAVAILABLE)
                .body(ready);
    }
}
