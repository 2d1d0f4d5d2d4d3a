package lv.gaisma.contact;

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
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.gaisma.web.Replies;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** The addresses at which somebody writes without a name and reads what is answered. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContactController {

    private final Voices voices;
    private final Admission admission;
    private final Letters letters;
    private final Sender sender;
    private final Returner returner;
    private final How how;
    private final Replies replies;
    private final Letters.Origin newcomer;
    private final Letters.Origin returning;

    ContactController(
            Voices voices,
            Admission admission,
            Letters letters,
            Sender sender,
            Returner returner,
            How how,
            Tokens tokens,
            Passes passes,
            Replies replies) {
        this.voices = voices;
        this.admission = admission;
        this.letters = letters;
        this.sender = sender;
        this.returner = returner;
        this.how = how;
        this.replies = replies;
        this.newcomer = origin("token", word -> tokens.read(word).isPresent(), false);
        this.returning = origin("pass", word -> passes.read(word).isPresent(), true);
    }

    private static Letters.Origin origin(String field, Predicate<String> ours, boolean goesOn) {
        return new Letters.Origin(fields -> ours.test(fields.getOrDefault(field, "")), goesOn);
    }

    @Get("/{tag}/contact")
    HttpResponse<?> form(HttpRequest<?> request, String tag) {
        return in(request, tag, sender::form);
    }

    @Post("/{tag}/contact")
    @Consumes(MediaType.ALL)
    HttpResponse<?> send(HttpRequest<?> request, String tag, @Body @Nullable InputStream body) {
        return in(
                request,
                tag,
                voice -> read(request, body, newcomer, one -> sender.take(voice, one)));
    }

    @Get("/{tag}/contact/reply")
    HttpResponse<?> code(HttpRequest<?> request, String tag) {
        return in(request, tag, returner::form);
    }

    @Post("/{tag}/contact/reply")
    @Consumes(MediaType.ALL)
    HttpResponse<?> talk(HttpRequest<?> request, String tag, @Body @Nullable InputStream body) {
        return in(
                request,
                tag,
                voice -> read(request, body, returning, one -> returner.answer(voice, one)));
    }

    @Get("/{tag}/contact/how")
    HttpResponse<?> how(HttpRequest<?> request, String tag) {
        return in(request, tag, how::show);
    }

    private HttpResponse<?> in(HttpRequest<?> request, String tag, Function<Voice, Served> answer) {
        return voices.of(tag)
                .map(voice -> replies.to(request, answer.apply(voice)))
                .orElseGet(() -> replies.elsewhere(request));
    }

    /** A letter keeps its place until it is answered: till then its files lie in memory. */
    private Served read(
            HttpRequest<?> request,
            @Nullable InputStream body,
            Letters.Origin from,
            Function<Letter, Served> answer) {
        try (Admission.Pass pass = admission.pass(request.getContentLength())) {
            return answer.apply(
                    letters.read(
                            body == null ? InputStream.nullInputStream() : body,
                            request.getHeaders().get("content-type", String.class).orElse(""),
                            pass,
                            from));
        }
    }
}
