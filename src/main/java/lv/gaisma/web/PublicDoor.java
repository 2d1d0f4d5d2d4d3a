package lv.gaisma.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stands in front of Micronaut's router on the public port and answers what lies ready in the
 * {@link Site}, on the event loop. Requests that need work go on to the router. Answers keep the
 * order of their requests: while one is in the router's hands, or the reader is slow, later ones
 * wait here (RFC 9112, section 9.3.2). Why it exists:
 * docs/decisions/0003-ready-answers-before-the-router.md.
 */
final class PublicDoor extends ChannelDuplexHandler {

    private final Doorkeeper keeper;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private boolean routed;
    private boolean skipping;
    private boolean readCompleted;

    PublicDoor(Doorkeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!waiting.isEmpty() || mustWait(context.channel(), message)) {
            waiting.add(message);
        } else {
            handle(context, message);
        }
    }

    private boolean mustWait(Channel channel, Object message) {
        return message instanceof HttpRequest && (routed || !channel.isWritable());
    }

    private void handle(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            Doorkeeper.Decision decision = keeper.decide(request);
            if (decision instanceof Doorkeeper.Reply reply) {
                skipping = !(message instanceof LastHttpContent);
                ReferenceCountUtil.release(message);
                answer(context, request, reply);
                return;
            }
            routed = true;
        } else if (skipping && message instanceof HttpContent) {
            skipping = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private static void answer(
            ChannelHandlerContext context, HttpRequest request, Doorkeeper.Reply reply) {
        Answer answer = reply.answer();
        boolean head = request.method().equals(HttpMethod.HEAD);
        boolean empty = head || answer.status() == HttpResponseStatus.NOT_MODIFIED.code();
        FullHttpResponse response =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.valueOf(answer.status()),
                        empty ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(answer.bytes()),
                        headers(answer),
                        io.netty.handler.codec.http.EmptyHttpHeaders.INSTANCE);
        boolean keepAlive = HttpUtil.isKeepAlive(request) && !reply.close();
        if (!keepAlive) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        } else if (request.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        }
        if (keepAlive) {
            context.write(response, context.voidPromise());
        } else {
            context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private static io.netty.handler.codec.http.HttpHeaders headers(Answer answer) {
        io.netty.handler.codec.http.HttpHeaders headers =
                io.netty.handler.codec.http.DefaultHttpHeadersFactory.headersFactory()
                        .withValidation(false)
                        .newHeaders();
        answer.headers().forEach(headers::add);
        headers.set(HttpHeaderNames.DATE, Dates.now());
        if (answer.status() != HttpResponseStatus.NOT_MODIFIED.code()) {
            headers.setInt(HttpHeaderNames.CONTENT_LENGTH, answer.bytes().length);
        }
        return headers;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, promise);
        boolean interim =
                message instanceof HttpResponse response
                        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !interim) {
            routed = false;
            drain(context);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.flush();
        if (waiting.isEmpty()) {
            context.fireChannelReadComplete();
        } else {
            readCompleted = true;
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        context.fireChannelWritabilityChanged();
        if (context.channel().isWritable()) {
            drain(context);
        }
    }

    private void drain(ChannelHandlerContext context) {
        if (waiting.isEmpty()) {
            return;
        }
        while (!waiting.isEmpty() && !mustWait(context.channel(), waiting.peek())) {
            handle(context, waiting.poll());
        }
        context.flush();
        if (waiting.isEmpty() && readCompleted) {
            readCompleted = false;
            context.fireChannelReadComplete();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
        context.fireChannelInactive();
    }
}
