package lv.gaisma;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/**
 * The portal as a reader meets it: in this JVM, on free ports, with the repository's own content
 * and without a database. {@link #shared()} is started once and serves all tests that change
 * nothing.
 */
public final class Portal implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private final EmbeddedServer server;
    private final int port;
    private final int managementPort;

    private Portal(Map<String, Object> settings) {
        this.port = freePort();
        this.managementPort = freePort();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("gaisma.port", port);
        all.put("gaisma.management-port", managementPort);
        all.putIfAbsent("gaisma.database.enabled", false);
        this.server = ApplicationContext.run(EmbeddedServer.class, all, "test");
    }

    /** The one that everybody reads; it ends with the JVM. */
    public static Portal shared() {
        return Shared.PORTAL;
    }

    /**
     * One of its own, for other settings ({@code gaisma.operator}); whoever starts it closes it.
     */
    public static Portal with(Map<String, Object> settings) {
        return new Portal(settings);
    }

    public int port() {
        return port;
    }

    public int managementPort() {
        return managementPort;
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    /**
     * Asks as an ordinary program does.
     *
     * @param headers name, value, name, value …
     */
    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection on which anything can be said. */
    public Wire wire() {
        return Wire.to(port);
    }

    /** One request on a connection of its own; {@code target} goes out as it is. */
    public Wire.Answer ask(String method, String target, String... headerLines) {
        try (Wire wire = wire()) {
            return wire.ask(method, target, headerLines);
        }
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        private static final Portal PORTAL = new Portal(Map.of());
    }
}
