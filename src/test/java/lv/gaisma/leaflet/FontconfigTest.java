package lv.gaisma.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lv.gaisma.file.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without fontconfig: one line says so, and nothing is thrown at anybody. */
class FontconfigTest {

    @TempDir Path empty;

    @Test
    void a_machine_without_fontconfig_says_so_in_one_line() throws Exception {
        // libraries of these names that are none stand before the real ones
        Files.writeString(empty.resolve("libfontconfig.so.1"), "none");
        Files.writeString(empty.resolve("libfontconfig.so"), "none");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + empty,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Print.class.getName());
        builder.environment().put("LD_LIBRARY_PATH", empty.toString());
        String said = run(builder);

        assertThat(said).contains("can print: false");
        assertThat(said.lines().filter(line -> line.contains("install fontconfig"))).hasSize(1);
        assertThat(said).doesNotContain("\tat ");
    }

    private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** What the child process does. */
    public static final class Print {

        private Print() {}

        public static void main(String[] arguments) {
            PrintShop shop = PrintShop.of(new Folder(Path.of("")), Map.of());
            System.out.println("can print: " + shop.canPrint());
        }
    }
}
