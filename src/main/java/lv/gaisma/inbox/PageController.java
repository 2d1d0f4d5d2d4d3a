package lv.gaisma.inbox;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.language.WordsNow;
import lv.gaisma.web.Settings;
import lv.gaisma.web.StaticFiles;
import lv.gaisma.web.Views;
import org.jspecify.annotations.Nullable;

/** The one page of the inbox; all else is its script's. */
@Controller("/inbox")
@Secured(SecurityRule.IS_ANONYMOUS)
final class PageController {

    /** Own script, own style, pictures that were opened in the browser; nothing inline at all. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " media-src blob:; connect-src 'self'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types"
                    + " 'none'";

    private final StaticFiles files;
    private final Views views;
    private final WordsNow words;
    private final Settings settings;

    /** What {@code inbox/inbox} shows. */
    record View(
            String tag,
            String script,
            String style,
            String icon,
            boolean demo,
            List<Choice> languages) {}

    record Choice(String tag, String name, boolean current) {}

    PageController(StaticFiles files, Views views, WordsNow words, Settings settings) {
        this.files = files;
        this.views = views;
        this.words = words;
        this.settings = settings;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> page(HttpRequest<?> request, @QueryValue @Nullable String lang) {
        Language language = StaffLanguage.of(words, lang, request);
        Messages messages = words.staffWords().of(language);
        View view =
                new View(
                        language.tag(),
                        files.address("/static/scripts/inbox.js"),
                        files.address("/static/styles/inbox.css"),
                        files.address("/static/icon.svg"),
                        settings.demo(),
                        StaffLanguage.all(words).stream()
                                .map(one -> new Choice(one.tag(), one.name(), one.equals(language)))
                                .toList());
        String html = views.render("inbox/inbox", messages, Map.of("view", view));
        MutableHttpResponse<String> response =
                HttpResponse.ok(html)
                        .contentType(MediaType.of("text/html;charset=utf-8"))
                        .header("Content-Security-Policy", POLICY)
                        .header("X-Robots-Tag", "noindex");
        return request.getMethod() == HttpMethod.HEAD
                ? response.contentLength(html.getBytes(StandardCharsets.UTF_8).length)
                : response;
    }
}
