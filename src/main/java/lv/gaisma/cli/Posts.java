package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.gaisma.database.Database;
import lv.gaisma.post.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Prints the counts of the short links. The embedded database belongs to the portal that runs, so
 * that one is asked; only when none runs is the database started for this.
 */
@Command(
        name = "posts",
        mixinStandardHelpOptions = true,
        description = "Tells how often the short links of each post were opened.")
final class Posts implements Callable<Integer> {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Spec private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            defaultValue = "${env:GAISMA_MANAGEMENT_PORT:-8081}",
            description = "of the running portal; else GAISMA_MANAGEMENT_PORT, or 8081")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<String> told = running();
        PrintWriter out = command.commandLine().getOut();
        out.print(told.isPresent() ? told.get() : own());
        out.flush();
        return 0;
    }

    /** What the running portal tells; empty when none runs. */
    private Optional<String> running() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/counts/posts");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(
                            HttpRequest.newBuilder(address).timeout(LONG_ENOUGH).build(),
                            HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "The portal on management port "
                                + port
                                + " cannot read its counts; look at /health/ready there");
            }
            return Optional.of(response.body());
        } catch (ConnectException e) {
            return Optional.empty();
        }
    }

    private String own() throws InterruptedException {
        command.commandLine().getErr().println("No portal runs; starting its database …");
        try (ApplicationContext context = ApplicationContext.run()) {
            Database database = context.getBean(Database.class);
            if (!database.awaitReady(LONG_ENOUGH)) {
                throw new IllegalStateException(database.detail());
            }
            return context.getBean(Counts.class)
                    .table()
                    .orElseThrow(() -> new IllegalStateException(database.detail()));
        }
    }
}
