package lv.gaisma.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.web.Caching;
import lv.gaisma.web.FormText;
import lv.gaisma.web.Replies;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/**
 * The search page. The box asks by POST, so that the words stand in no address and no log; GET is
 * for links. Nothing of a question is logged or kept.
 */
@Controller
final class SearchController {

    private final SearchDesks desks;
    private final Replies replies;

    SearchController(SearchDesks desks, Replies replies) {
        this.desks = desks;
        this.replies = replies;
    }

    @Post("/{tag}/search")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> ask(HttpRequest<?> request, String tag, @Body @Nullable String body) {
        return answer(request, tag, FormText.fields(body == null ? "" : body));
    }

    @Get("/{tag}/search")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> link(HttpRequest<?> request, String tag) {
        return answer(request, tag, fields(request));
    }

    static Map<String, String> fields(HttpRequest<?> request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameters()
                .forEach(
                        (name, values) ->
                                values.stream()
                                        .findFirst()
                                        .ifPresent(value -> fields.put(name, value)));
        return fields;
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String tag, Map<String, String> form) {
        SearchDesk desk = desks.searching();
        Optional<Language> language = desk.languages().find(tag);
        if (language.isPresent()) {
            return replies.to(request, new Results(desk, language.get()).of(form));
        }
        return desk.languages()
                .findAnyCase(tag)
                .map(right -> "/" + right.tag() + "/search")
                .<HttpResponse<?>>map(
                        path -> replies.to(request, Served.redirect(301, path, Caching.PAGE)))
                .orElseGet(() -> replies.error(request, 404));
    }
}
