package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lv.gaisma.edition.Editions;
import lv.gaisma.web.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Runs the portal until it is told to stop. */
@Command(name = "serve", description = "Runs the portal.")
final class Serve implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        int port = port("GAISMA_PORT", 8080, null);
        int management = port("GAISMA_MANAGEMENT_PORT", 8081, InetAddress.getLoopbackAddress());
        ApplicationContext context =
                Micronaut.build(new String[0])
                        .mainClass(Gaisma.class)
                        .banner(false)
                        .properties(
                                Map.of(
                                        "gaisma.port", port,
                                        "gaisma.management-port", management))
                        .start();
        Editions editions = context.getBean(Editions.class);
        System.out.println("Gaisma is ready: " + context.getBean(Settings.class).base());
        // a page that somebody asks for until then is made at once
        editions.finish();
        new CountDownLatch(1).await();
        return 0;
    }

    /** The port that is set, checked to be free; 0 becomes one that is. */
    private static int port(String setting, int otherwise, @Nullable InetAddress address) {
        String text = System.getenv(setting);
        int wanted = number(setting, text, otherwise);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port "
                            + wanted
                            + " is taken; stop what uses it or set "
                            + setting
                            + " to another one (0 for any)");
        }
    }

    private static int number(String setting, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException(setting + " is no port; use 0 to 65535");
    }
}
