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
import lv.gaisma.web.Replies;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** The addresses at which somebody writes without a name and reads what is answered. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContactController {

    private final Voices voices;
    private final Letters letters;
    private final Sender sender;
    private final Returner returner;
    private final How how;
    private final Tokens tokens;
    private final Replies replies;

    ContactController(
            Voices voices,
            Letters letters,
            Sender sender,
            Returner returner,
            How how,
            Tokens tokens,
            Replies replies) {
        this.voices = voices;
        this.letters = letters;
        this.sender = sender;
        this.returner = returner;
        this.how = how;
        this.tokens = tokens;
        this.replies = replies;
    }

    @Get("/{tag}/contact")
    HttpResponse<?> form(HttpRequest<?> request, String tag) {
        return in(request, tag, sender::form);
    }

    @Post("/{tag}/contact")
    @Consumes(MediaType.ALL)
    HttpResponse<?> send(HttpRequest<?> request, String tag, @Body @Nullable InputStream body) {
        return in(request, tag, voice -> sender.take(voice, letter(request, body)));
    }

    @Get("/{tag}/contact/reply")
    HttpResponse<?> code(HttpRequest<?> request, String tag) {
        return in(request, tag, returner::form);
    }

    @Post("/{tag}/contact/reply")
    @Consumes(MediaType.ALL)
    HttpResponse<?> talk(HttpRequest<?> request, String tag, @Body @Nullable InputStream body) {
        return in(request, tag, voice -> returner.answer(voice, letter(request, body)));
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

    private Letter letter(HttpRequest<?> request, @Nullable InputStream body) {
        return letters.read(
                body == null ? InputStream.nullInputStream() : body,
                request.getHeaders().get("content-type", String.class).orElse(""),
                request.getContentLength(),
                token -> tokens.read(token).isPresent());
    }
}
