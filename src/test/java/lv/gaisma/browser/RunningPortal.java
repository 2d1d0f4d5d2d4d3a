package lv.gaisma.browser;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/**
 * A portal on ports of its own, without a database, at noon of a working day. Most tests share one
 * on the content of the repository.
 *
 * @param base its address, without a slash at the end
 */
record RunningPortal(ApplicationContext context, String base) implements AutoCloseable {

    private static final class Shared {
        static final RunningPortal PORTAL = on(Path.of(""));
    }

    /** The portal on the content of the repository; it ends with the tests. */
    static RunningPortal shared() {
        return Shared.PORTAL;
    }

    /** A portal on a folder that holds content, translations and static. */
    static RunningPortal on(Path folder) {
        int port = freePort();
        ApplicationContext context =
                ApplicationContext.run(
                        Map.of(
                                "gaisma.port",
                                port,
                                "gaisma.management-port",
                                freePort(),
                                "gaisma.content",
                                folder.toAbsolutePath().toString(),
                                "gaisma.database.enabled",
                                false,
                                FixedMoment.PROPERTY,
                                "2026-11-23T10:00:00Z"),
                        "test");
        context.getBean(EmbeddedServer.class).start();
        return new RunningPortal(context, "http://localhost:" + port);
    }

    @Override
    public void close() {
        context.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
