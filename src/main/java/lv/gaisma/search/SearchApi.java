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
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.language.Language;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.FormText;
import lv.gaisma.web.Replies;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/**
 * Search for programs, and the type-ahead. Our own script asks for suggestions by POST, so that
 * what somebody types stands in no log of a proxy.
 */
@Controller("/api/v1")
final class SearchApi {

    private static final int MOST = 60;
    private static final int USUAL = 10;
    private static final int SUGGESTIONS = 6;

    /** A program waits so long after the start of the portal. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** Somebody who types does not wait. */
    private static final Duration NO_PATIENCE = Duration.ZERO;

    private final SearchDesks desks;
    private final Replies replies;
    private final ObjectMapper json;

    SearchApi(SearchDesks desks, Replies replies, ObjectMapper json) {
        this.desks = desks;
        this.replies = replies;
        this.json = json;
    }

    @Get("/search")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> search(HttpRequest<?> request) {
        Map<String, String> fields = SearchController.fields(request);
        Optional<String> wrong = wrong(fields, Set.of("lang", "q", "size"));
        int size = size(fields.getOrDefault("size", Integer.toString(USUAL)));
        if (wrong.isPresent() || size == 0) {
            return problem(request, 400, wrong.orElse("size: a number from 1 to " + MOST));
        }
        SearchDesk desk = desks.searching();
        Question question = Question.of(fields.getOrDefault("q", ""));
        if (question.isEmpty()) {
            return answer(request, SearchJson.NOTHING);
        }
        Language language = language(desk, fields).orElseThrow();
        return desk.index(PATIENCE)
                .<HttpResponse<?>>map(
                        index ->
                                answer(
                                        request,
                                        SearchJson.of(
                                                index.search(language, question, MOST), size)))
                .orElseGet(() -> problem(request, 503, "the index is being made; ask again"));
    }

    @Get("/suggest")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> suggest(HttpRequest<?> request) {
        return suggest(request, SearchController.fields(request));
    }

    @Post("/suggest")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> suggest(HttpRequest<?> request, @Body @Nullable String body) {
        return suggest(request, FormText.fields(body == null ? "" : body));
    }

    private HttpResponse<?> suggest(HttpRequest<?> request, Map<String, String> fields) {
        Optional<String> wrong = wrong(fields, Set.of("lang", "q"));
        if (wrong.isPresent()) {
            return problem(request, 400, wrong.get());
        }
        SearchDesk desk = desks.searching();
        Question question = Question.of(fields.getOrDefault("q", ""));
        Language language = language(desk, fields).orElseThrow();
        List<String> suggestions =
                desk.index(NO_PATIENCE)
                        .map((SearchIndex index) -> index.suggest(language, question, SUGGESTIONS))
                        .orElse(List.of());
        return answer(request, new SuggestJson(suggestions));
    }

    /** What is wrong with the fields; empty when nothing is. */
    private Optional<String> wrong(Map<String, String> fields, Set<String> known) {
        if (!known.containsAll(fields.keySet())) {
            return Optional.of(
                    "unknown parameter; use "
                            + String.join(", ", known.stream().sorted().toList()));
        }
        if (!fields.containsKey("q")) {
            return Optional.of("q: what to look for");
        }
        return language(desks.searching(), fields).isEmpty()
                ? Optional.of("lang: no such language")
                : Optional.empty();
    }

    private static Optional<Language> language(SearchDesk desk, Map<String, String> fields) {
        String source = desk.languages().source().tag();
        return desk.languages().find(fields.getOrDefault("lang", source));
    }

    /** A number of hits; 0 when it is none. */
    private static int size(String text) {
        boolean number = text.matches("[1-9][0-9]?");
        return number && Integer.parseInt(text) <= MOST ? Integer.parseInt(text) : 0;
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Object value) {
        return replies.to(request, write(200, Served.JSON, value));
    }

    private HttpResponse<?> problem(HttpRequest<?> request, int status, String title) {
        Served refused = write(status, Served.PROBLEM, new ProblemJson(status, title));
        return replies.to(
                request, status == 503 ? refused.withHeader("Retry-After", "5") : refused);
    }

    private Served write(int status, String type, Object value) {
        try {
            return Compression.text(status, type, json.writeValueAsBytes(value), Caching.NO_STORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
