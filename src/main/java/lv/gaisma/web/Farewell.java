package lv.gaisma.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection after its last answer. Closing it while the reader still sends would take that
 * answer away from them, so their side is heard out for a while (RFC 9112, section 9.6).
 */
final class Farewell {

    /** So long a reader may go on sending; seconds. */
    private static final int LINGER = 2;

    private Farewell() {}

    /**
     * @param sent when the last answer is on its way
     */
    static void after(ChannelFuture sent, ChannelHandlerContext context) {
        sent.addListener(
                done -> {
                    if (isHeardOut(context.channel())) {
                        context.close();
                    } else {
                        linger(context);
                    }
                });
    }

    private static void linger(ChannelHandlerContext context) {
        ((DuplexChannel) context.channel()).shutdownOutput();
        context.executor().schedule(() -> context.close(), LINGER, TimeUnit.SECONDS);
    }

    /** True when nothing more comes in. */
    static boolean isHeardOut(Channel channel) {
        return !(channel instanceof DuplexChannel duplex) || duplex.isInputShutdown();
    }
}
