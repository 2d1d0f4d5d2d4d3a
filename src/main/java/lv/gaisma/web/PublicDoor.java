package lv.gaisma.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * Stands in front of Micronaut's router on the public port and answers what lies ready in the
 * {@link Site}, on the event loop; pages that must be made first are made elsewhere. Only what
 * belongs to a controller goes on to the router. Answers keep the order of their requests: while
 * one is being made, or the reader is slow, later ones wait here (RFC 9112, section 9.3.2). Why it
 * exists: docs/decisions/0003-ready-answers-before-the-router.md.
 */
final class PublicDoor extends ChannelDuplexHandler {

    private final Doorkeeper keeper;
    private final Executor makers;
    private final Deque<Object> waiting = new ArrayDeque<>();

    /** A request is in the hands of the router or of a maker. */
    private boolean busy;

    /** The rest of a request that is answered already comes in. */
    private boolean skipping;

    /** The last answer is on its way; whatever still comes in is dropped. */
    private boolean closing;

    /** Nothing more comes in, or nothing that can be understood; the next answer is the last. */
    private boolean ended;

    private boolean readCompleted;

    /** The router is being handed something, and must not be called again before that is over. */
    private boolean passing;

    /**
     * @param makers runs what is too slow for an event loop
     */
    PublicDoor(Doorkeeper keeper, Executor makers) {
        this.keeper = keeper;
        this.makers = makers;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.channel().config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!waiting.isEmpty() || mustWait(context.channel(), message)) {
            waiting.add(message);
        } else {
            handle(context, message);
            drain(context);
        }
    }

    private boolean mustWait(Channel channel, Object message) {
        return !closing && message instanceof HttpRequest && (busy || !channel.isWritable());
    }

    private void handle(ChannelHandlerContext context, Object message) {
        if (closing) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            decide(context, request);
        } else if (skipping && message instanceof HttpContent content) {
            skipping = !(content instanceof LastHttpContent);
            ended |= content.decoderResult().isFailure();
            content.release();
        } else {
            pass(context, message);
        }
    }

    private void pass(ChannelHandlerContext context, Object message) {
        passing = true;
        context.fireChannelRead(message);
        passing = false;
    }

    private void decide(ChannelHandlerContext context, HttpRequest request) {
        switch (keeper.decide(request)) {
            case Doorkeeper.Reply reply -> {
                answered(request);
                send(context, Outgoing.of(request, reply.answer(), reply.last()));
            }
            case Doorkeeper.Make make -> {
                busy = true;
                answered(request);
                makers.execute(() -> make(context, request, make));
            }
            case Doorkeeper.Route route -> {
                busy = true;
                pass(context, request);
            }
        }
    }

    private void answered(HttpRequest request) {
        skipping = !(request instanceof LastHttpContent);
        ReferenceCountUtil.release(request);
    }

    private void make(ChannelHandlerContext context, HttpRequest request, Doorkeeper.Make make) {
        Outgoing outgoing;
        try {
            outgoing = Outgoing.of(request, make.answer().get(), false);
        } catch (Throwable failure) {
            context.close();
            throw failure;
        }
        context.executor()
                .execute(
                        () -> {
                            busy = false;
                            send(context, outgoing);
                            context.flush();
                            drain(context);
                        });
    }

    private void send(ChannelHandlerContext context, Outgoing outgoing) {
        context.write(outgoing.response(), context.voidPromise());
        if (outgoing.last()) {
            close(context);
        }
    }

    private void close(ChannelHandlerContext context) {
        closing = true;
        Farewell.after(context.writeAndFlush(Unpooled.EMPTY_BUFFER), context);
    }

    /** Netty's epoll ends a connection that is asked to read after the end of its input. */
    @Override
    public void read(ChannelHandlerContext context) {
        if (!Farewell.isHeardOut(context.channel())) {
            context.read();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            ended = true;
            if (closing) {
                context.writeAndFlush(Unpooled.EMPTY_BUFFER)
                        .addListener(ChannelFutureListener.CLOSE);
            }
            drain(context);
        }
        context.fireUserEventTriggered(event);
    }

    /** What the router answers. */
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim = false;
        if (message instanceof HttpResponse response) {
            interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            keeper.complete(response.headers());
        }
        context.write(message, promise);
        if (message instanceof LastHttpContent && !interim) {
            busy = false;
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

    /**
     * Goes on with what waits. Whoever calls the router does so afterwards; in between the router
     * may answer, and this would call it from within itself.
     */
    private void drain(ChannelHandlerContext context) {
        if (passing) {
            return;
        }
        boolean waited = !waiting.isEmpty();
        while (!waiting.isEmpty() && !mustWait(context.channel(), waiting.element())) {
            handle(context, waiting.remove());
        }
        if (waited) {
            context.flush();
        }
        if (waiting.isEmpty() && readCompleted) {
            readCompleted = false;
            context.fireChannelReadComplete();
        }
        if (ended && !busy && !closing && waiting.isEmpty()) {
            close(context);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
        context.fireChannelInactive();
    }
}
