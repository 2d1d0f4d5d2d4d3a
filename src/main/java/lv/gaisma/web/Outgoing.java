package lv.gaisma.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;

/**
 * An answer as one connection gets it.
 *
 * @param last true when the connection ends after it
 */
record Outgoing(FullHttpResponse response, boolean last) {

    /**
     * @param last true when nothing that follows on the connection can be understood
     */
    static Outgoing of(HttpRequest request, Answer answer, boolean last) {
        boolean close = last || !HttpUtil.isKeepAlive(request) || awaitsContinue(request);
        boolean head = request.method().equals(HttpMethod.HEAD);
        return new Outgoing(
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        answer.status(),
                        head ? Unpooled.EMPTY_BUFFER : answer.body(),
                        headers(request, answer.headers(), close),
                        EmptyHttpHeaders.INSTANCE),
                close);
    }

    /**
     * Such a reader may leave out the body after this answer or send it all the same; what follows
     * could be read either way (RFC 9110, section 10.1.1).
     */
    private static boolean awaitsContinue(HttpRequest request) {
        return HttpUtil.is100ContinueExpected(request);
    }

    private static HttpHeaders headers(HttpRequest request, HttpHeaders shared, boolean close) {
        if (!close && request.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
            return shared;
        }
        return new DefaultHttpHeaders()
                .set(shared)
                .set(
                        HttpHeaderNames.CONNECTION,
                        close ? HttpHeaderValues.CLOSE : HttpHeaderValues.KEEP_ALIVE);
    }
}
