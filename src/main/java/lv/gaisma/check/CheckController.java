package lv.gaisma.check;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import lv.gaisma.web.FormText;
import lv.gaisma.web.Replies;
import org.jspecify.annotations.Nullable;

/** Takes the answers of the self-check by POST, so that they never stand in an address. */
@Controller
final class CheckController {

    private final CheckDesks desks;
    private final Replies replies;

    CheckController(CheckDesks desks, Replies replies) {
        this.desks = desks;
        this.replies = replies;
    }

    @Post("/{tag}/check")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> step(HttpRequest<?> request, String tag, @Body @Nullable String body) {
        CheckDesk desk = desks.now();
        Map<String, String> form = FormText.fields(body == null ? "" : body);
        return desk.language(tag)
                .filter(language -> !desk.check().questions().isEmpty())
                .map(language -> replies.to(request, new Steps(desk, language).after(form)))
                .orElseGet(() -> replies.error(request, 404));
    }
}
