package lv.gaisma.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.netty.buffer.ByteBufUtil;
import jakarta.inject.Singleton;

/** What a controller refuses, or the router cannot find, is answered by the site's error pages. */
@Singleton
final class ErrorPages implements ErrorResponseProcessor<byte[]> {

    private final Answers answers;

    ErrorPages(Answers answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Wishes wishes = new Wishes(request.getHeaders()::getAll);
        Answer answer =
                answers.once(answers.error(response.code(), request.getPath(), wishes), wishes);
        answer.headers()
                .forEach(header -> response.getHeaders().set(header.getKey(), header.getValue()));
        Replies.leaveCounting(request, response);
        return response.body(ByteBufUtil.getBytes(answer.body()));
    }
}
