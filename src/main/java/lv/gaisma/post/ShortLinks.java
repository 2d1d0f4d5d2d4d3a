package lv.gaisma.post;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Replies;
import lv.gaisma.web.Served;

/** The links on walls and sheets: each leads to the page of its post and is counted on the way. */
@Controller
final class ShortLinks {

    private final PostDesks desks;
    private final Replies replies;
    private final Tally tally;

    ShortLinks(PostDesks desks, Replies replies, Tally tally) {
        this.desks = desks;
        this.replies = replies;
        this.tally = tally;
    }

    @Get("/p/{post}/{tag}")
    HttpResponse<?> follow(HttpRequest<?> request, String post, String tag) {
        PostDesk desk = desks.posts();
        Optional<Language> language = desk.language(tag);
        if (language.isEmpty() || !desk.has(post)) {
            String accepted = request.getHeaders().get("Accept-Language", String.class, "");
            return replies.to(request, desk.unknown(language, accepted));
        }
        if (request.getMethod() == HttpMethod.GET) {
            tally.count(post, language.get().tag());
        }
        String page = "/" + language.get().tag() + "/posts/" + post;
        return replies.to(request, Served.redirect(302, page, Caching.NO_STORE));
    }
}
