package lv.gaisma.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.gaisma.tip.Receivers;

/**
 * A portal with readers in a process of its own, started as {@code ./gaisma serve} starts it, that
 * can be killed.
 */
record ChildReaders(Path folder, Process process, int port) implements AutoCloseable {

    static ChildReaders on(Path folder) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xms400m",
                                "-Xmx400m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildReaders.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = Objects.requireNonNull(out.readLine(), "the child ended");
        return new ChildReaders(folder, process, Integer.parseInt(line));
    }

    public static void main(String[] arguments) throws InterruptedException {
        Readers readers = Readers.start(Path.of(arguments[0]));
        if (readers.context().getBean(Receivers.class).active().isEmpty()) {
            readers.invited();
        }
        System.out.println(readers.portal().port());
        Thread.sleep(Long.MAX_VALUE);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** New forms, old enough to be sent. */
    List<String> tokens(int number) throws InterruptedException {
        List<String> tokens =
                Stream.generate(() -> Post.get(url("/lv/contact")).hidden("token"))
                        .limit(number)
                        .toList();
        Thread.sleep(4200);
        return tokens;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() {
        String data = folder.toString();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            all.filter(one -> one.info().command().orElse("").startsWith(data))
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Memory of the process that lies in RAM, in MB. */
    long megabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
