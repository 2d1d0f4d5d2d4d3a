package lv.gaisma.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers from the {@link Site} what must be made first: filtered lists, two languages side by
 * side.
 */
@Controller
final class SiteController {

    private static final Logger LOG = LoggerFactory.getLogger(SiteController.class);

    private final Site site;
    private final Settings settings;
    private final Clock clock;

    SiteController(Site site, Settings settings, Clock clock) {
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    @Get(uris = {"/", "/{+path}"})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> page(HttpRequest<?> request) {
        Address address = Address.parse(request.getUri().toString());
        Served served =
                address.status() == 200
                        ? site.find(address, language(request))
                        : site.error(address.status(), address.path(), language(request));
        return response(request, served);
    }

    /** What nobody foresaw: the reader gets a page with the numbers, the operator the trace. */
    @Error(global = true)
    HttpResponse<byte[]> failed(HttpRequest<?> request, Throwable failure) {
        LOG.error("A request failed", failure);
        return response(request, site.error(500, request.getPath(), language(request)));
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<byte[]> notFound(HttpRequest<?> request) {
        return response(request, site.error(404, request.getPath(), language(request)));
    }

    private HttpResponse<byte[]> response(HttpRequest<?> request, Served served) {
        HttpHeaders headers = request.getHeaders();
        Answer answer =
                Answer.of(
                        served,
                        Answer.Shared.of(site.styleHash(), settings.https(), Answers.open(served)),
                        headers.get(HttpHeaders.ACCEPT_ENCODING),
                        headers.get(HttpHeaders.IF_NONE_MATCH),
                        clock.instant());
        MutableHttpResponse<byte[]> response =
                HttpResponse.<byte[]>status(HttpStatus.valueOf(answer.status()))
                        .body(answer.bytes());
        answer.headers().forEach(response::header);
        return response;
    }

    private static String language(HttpRequest<?> request) {
        String language = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        return language == null ? "" : language;
    }
}
