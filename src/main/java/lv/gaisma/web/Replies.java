package lv.gaisma.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.netty.buffer.ByteBufUtil;
import jakarta.inject.Singleton;
import java.util.List;

/** What controllers answer with: the same bytes and headers as everything else. */
@Singleton
public final class Replies {

    private final Answers answers;

    Replies(Answers answers) {
        this.answers = answers;
    }

    public HttpResponse<byte[]> to(HttpRequest<?> request, Served served) {
        return response(request, answers.once(served, wishes(request)));
    }

    /** The error page in the language of the address, or of the browser. */
    public HttpResponse<byte[]> error(HttpRequest<?> request, int status) {
        Wishes wishes = wishes(request);
        return response(
                request, answers.once(answers.error(status, request.getPath(), wishes), wishes));
    }

    /** What the site has at an address that a controller does not know after all. */
    public HttpResponse<byte[]> elsewhere(HttpRequest<?> request) {
        Wishes wishes = wishes(request);
        Address address = Address.parse(request.getUri().getRawPath());
        return response(request, answers.once(answers.find(address, wishes), wishes));
    }

    private static Wishes wishes(HttpRequest<?> request) {
        return new Wishes(name -> List.copyOf(request.getHeaders().getAll(name)));
    }

    private static HttpResponse<byte[]> response(HttpRequest<?> request, Answer answer) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.<byte[]>status(answer.status().code(), answer.status().reasonPhrase())
                        .body(ByteBufUtil.getBytes(answer.body()));
        answer.headers()
                .forEach(header -> response.getHeaders().set(header.getKey(), header.getValue()));
        leaveCounting(request, response);
        return response;
    }

    /**
     * The server counts the bytes itself, but not those that HEAD leaves out; without a length it
     * would end the connection.
     */
    static void leaveCounting(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getMethod() != HttpMethod.HEAD) {
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        }
    }
}
