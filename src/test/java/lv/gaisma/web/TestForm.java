package lv.gaisma.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A controller as later features bring them, to try the way behind the door. */
@Controller("/{language}/test-form")
@Requires(property = "gaisma.test.form")
final class TestForm {

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    String show(String language) {
        return "shown in " + language;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_PLAIN)
    @ExecuteOn(TaskExecutors.BLOCKING)
    String take(@Body Map<String, String> fields) throws InterruptedException {
        Thread.sleep(50);
        return "taken " + fields.get("text");
    }

    @Get("/fails")
    String fails() {
        throw new IllegalStateException("secret of the server");
    }

    @Get("/number")
    String number(@QueryValue int n, @Nullable @QueryValue String q) {
        return "number " + n + " " + q;
    }

    @Get("/gone")
    String gone() {
        throw new HttpStatusException(HttpStatus.GONE, "secret of the server");
    }
}
