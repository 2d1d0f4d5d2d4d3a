package lv.gaisma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as a process of its own, with its own embedded database, as an operator runs it. */
class ServeTest {

    private static final Duration START = Duration.ofSeconds(60);

    @TempDir private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void nothing_is_left_running() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void it_says_where_it_is_answers_and_ends_within_three_seconds() throws Exception {
        int management = freePort();
        Process process = start("0", Integer.toString(management));
        String ready = await(folder.resolve("out"), line -> line.startsWith("Gaisma is ready: "));
        String base = ready.substring("Gaisma is ready: ".length());

        assertThat(get(base + "/lv/").statusCode()).isEqualTo(200);
        String health = "http://127.0.0.1:" + management + "/health/ready";
        awaitStatus(health, 200);
        assertThat(get(health).body()).contains("\"database\":\"READY\"");
        long database = database(process);

        Instant told = Instant.now();
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(ProcessHandle.of(database)).isEmpty();
    }

    @Test
    void the_database_dies_and_comes_back_while_pages_go_on() throws Exception {
        int management = freePort();
        Process process = start("0", Integer.toString(management));
        String ready = await(folder.resolve("out"), line -> line.startsWith("Gaisma is ready: "));
        String base = ready.substring("Gaisma is ready: ".length());
        String health = "http://127.0.0.1:" + management + "/health/ready";
        awaitStatus(health, 200);

        long first = database(process);
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        assertThat(get(base + "/lv/").statusCode()).isEqualTo(200);
        long second = awaitAnother(process, first);
        awaitStatus(health, 200);

        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        awaitEnd(second);
    }

    @Test
    void a_taken_port_is_one_line_and_exit_code_1() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process process = start(Integer.toString(taken.getLocalPort()), "0");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(Files.readString(folder.resolve("error")).strip())
                    .isEqualTo(
                            "gaisma: Port "
                                    + taken.getLocalPort()
                                    + " is taken; stop what uses it or set GAISMA_PORT to another"
                                    + " one (0 for any)");
        }
    }

    private Process start(String port, String management) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx400m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Gaisma.class.getName(),
                                "serve")
                        .redirectOutput(folder.resolve("out").toFile())
                        .redirectError(folder.resolve("error").toFile());
        builder.environment().put("GAISMA_PORT", port);
        builder.environment().put("GAISMA_MANAGEMENT_PORT", management);
        builder.environment().put("GAISMA_DATA", folder.resolve("data").toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static long database(Process process) {
        return databases(process).findFirst().orElseThrow();
    }

    private static LongStream databases(Process process) {
        return process.descendants()
                .filter(
                        child ->
                                child.info()
                                        .command()
                                        .filter(path -> path.endsWith("mariadbd"))
                                        .isPresent())
                .mapToLong(ProcessHandle::pid);
    }

    /**
     * The killed database may be named as ready for a moment; only another process is the new one.
     */
    private static long awaitAnother(Process process, long first) throws InterruptedException {
        Instant end = Instant.now().plus(START);
        while (true) {
            OptionalLong other = databases(process).filter(pid -> pid != first).findFirst();
            if (other.isPresent()) {
                return other.getAsLong();
            }
            assertThat(Instant.now()).as("waiting for another database").isBefore(end);
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void awaitStatus(String address, int status) throws Exception {
        Instant end = Instant.now().plus(START);
        while (get(address).statusCode() != status) {
            assertThat(Instant.now()).as("waiting for %s", address).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static void awaitEnd(long pid) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (ProcessHandle.of(pid).isPresent()) {
            assertThat(Instant.now()).as("waiting for the end of %s", pid).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static String await(Path file, Predicate<String> wanted) throws Exception {
        Instant end = Instant.now().plus(START);
        while (true) {
            for (String line : Files.readAllLines(file)) {
                if (wanted.test(line)) {
                    return line;
                }
            }
            assertThat(Instant.now()).as("waiting for a line in %s", file).isBefore(end);
            Thread.sleep(50);
        }
    }
}
