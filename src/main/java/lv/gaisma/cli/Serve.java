package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lv.gaisma.database.Database;
import lv.gaisma.edition.Editions;
import lv.gaisma.member.Demo;
import lv.gaisma.web.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the portal until it is told to stop. */
@Command(name = "serve", description = "Runs the portal.")
final class Serve implements Callable<Integer> {

    private static final Duration DEMO_PATIENCE = Duration.ofMinutes(3);

    @Option(
            names = "--demo",
            description =
                    "adds an organisation that is ready at once; on this machine alone, with a"
                            + " database of its own")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        int port = port("GAISMA_PORT", 8080, null);
        int management = port("GAISMA_MANAGEMENT_PORT", 8081, InetAddress.getLoopbackAddress());
        ApplicationContext context =
                Micronaut.build(new String[0])
                        .mainClass(Gaisma.class)
                        .banner(false)
                        .properties(properties(port, management))
                        .start();
        Editions editions = context.getBean(Editions.class);
        System.out.println("Gaisma is ready: " + context.getBean(Settings.class).base());
        if (demo) {
            showDemo(context);
        }
        // a page that somebody asks for until then is made at once
        editions.finish();
        new CountDownLatch(1).await();
        return 0;
    }

    private Map<String, Object> properties(int port, int management) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("gaisma.port", port);
        properties.put("gaisma.management-port", management);
        if (demo) {
            String outside = System.getenv("DATASOURCES_DEFAULT_URL");
            if (outside != null && !outside.isBlank()) {
                throw new IllegalArgumentException(
                        "--demo uses a database of its own; unset DATASOURCES_DEFAULT_URL");
            }
            properties.put("gaisma.demo", true);
            properties.put("micronaut.server.netty.listeners.public.host", "127.0.0.1");
        }
        return properties;
    }

    /** The pages are there already; the organisation comes as soon as the database does. */
    private static void showDemo(ApplicationContext context) throws InterruptedException {
        if (!context.getBean(Database.class).awaitReady(DEMO_PATIENCE)) {
            throw new IllegalStateException(
                    "The demonstration has no database: "
                            + context.getBean(Database.class).detail());
        }
        Demo.Access access = context.getBean(Demo.class).open();
        String base = context.getBean(Settings.class).base();
        System.out.println("Demonstration, told once: " + base + "/inbox/");
        System.out.println("  login       " + access.login());
        System.out.println("  passphrase  " + access.passphrase());
        System.out.println("  TOTP secret " + access.factor());
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
