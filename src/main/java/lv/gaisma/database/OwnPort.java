package lv.gaisma.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/**
 * A free port of the loopback address, kept for mariadbd for as long as the portal runs: nobody
 * else is given it before mariadbd starts or while it is started again. The port is bound but
 * nothing listens, so connections are refused at once; because of {@code SO_REUSEADDR} mariadbd can
 * bind it as well.
 */
record OwnPort(SocketChannel kept, int number) {

    static OwnPort choose() throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        channel.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        int port = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        return new OwnPort(channel, port);
    }
}
