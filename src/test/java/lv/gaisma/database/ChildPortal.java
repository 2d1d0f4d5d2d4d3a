package lv.gaisma.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A portal in a process of its own that writes row after row until it is killed. */
record ChildPortal(Process process, BufferedReader committed) implements AutoCloseable {

    static ChildPortal on(Path data) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process =
                new ProcessBuilder(
                                java.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildPortal.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new ChildPortal(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** The number of the next row that the child has seen committed. */
    int nextRow() throws IOException {
        return Integer.parseInt(Objects.requireNonNull(committed.readLine(), "the child ended"));
    }

    /** kill -9 */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Portal portal = Portal.readyOn(Path.of(arguments[0]))) {
            portal.change("CREATE TABLE IF NOT EXISTS kept (number INT PRIMARY KEY)");
            for (int number = 1; true; number++) {
                portal.change("INSERT INTO kept VALUES (" + number + ")");
                out.println(number);
            }
        }
    }
}
