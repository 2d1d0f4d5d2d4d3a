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

/** Makes the record of an interview of what the form says; nothing of it is kept. */
@Controller
final class InterviewController {

    private final CheckDesks desks;
    private final Replies replies;

    InterviewController(CheckDesks desks, Replies replies) {
        this.desks = desks;
        this.replies = replies;
    }

    @Post("/{tag}/" + Screening.PLACE)
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> record(HttpRequest<?> request, String tag, @Body @Nullable String body) {
        CheckDesk desk = desks.now();
        Map<String, String> form = FormText.fields(body == null ? "" : body);
        return desk.language(tag)
                .filter(desk.screening()::speaks)
                .map(language -> replies.to(request, new Interview(desk, language).record(form)))
                .orElseGet(() -> replies.error(request, 404));
    }
}
