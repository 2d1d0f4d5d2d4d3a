package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built scripts that lie in the repository are those of the sources that lie in it. */
class ScriptsTest {

    private static final Path BUILT = Path.of("static/scripts");

    @TempDir Path folder;

    @Test
    void building_again_gives_the_same_bytes() throws Exception {
        if (run(Path.of("."), "node", "--version") != 0) {
            abort(
                    "no node on this machine: whether static/scripts is built from src/main/scripts is not checked");
        }
        for (String file : new String[] {"package.json", "package-lock.json"}) {
            Files.copy(Path.of(file), folder.resolve(file));
        }
        Path sources = Files.createDirectories(folder.resolve("src/main/scripts"));
        try (var all = Files.list(Path.of("src/main/scripts"))) {
            for (Path file : all.toList()) {
                Files.copy(file, sources.resolve(file.getFileName()));
            }
        }
        if (run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund") != 0) {
            abort("npm cannot fetch the libraries of the scripts: their bytes are not compared");
        }
        assertThat(run(folder, "node", "src/main/scripts/build.mjs", "built")).isZero();
        for (String name : new String[] {"inbox.js", "seal.js"}) {
            assertThat(Files.mismatch(folder.resolve("built").resolve(name), BUILT.resolve(name)))
                    .as("%s: run npm run build and keep what it makes", name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void the_scripts_are_small() throws IOException {
        Brotli4jLoader.ensureAvailability();
        Encoder.Parameters best = new Encoder.Parameters().setQuality(11);
        int inbox = Encoder.compress(Files.readAllBytes(BUILT.resolve("inbox.js")), best).length;
        int seal = Encoder.compress(Files.readAllBytes(BUILT.resolve("seal.js")), best).length;
        System.out.printf("inbox.js %d, seal.js %d bytes by Brotli%n", inbox, seal);
        assertThat(inbox).isLessThan(80_000);
        assertThat(seal).isLessThan(25_000);
    }

    @Test
    void nothing_in_them_is_run_from_text() throws IOException {
        String inbox = Files.readString(BUILT.resolve("inbox.js"), StandardCharsets.UTF_8);
        assertThat(inbox)
                .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(")
                .doesNotContain("localStorage", "sessionStorage", "indexedDB");
    }

    private int run(Path where, String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(where.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("said").toFile())
                            .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1; // there is no such program
        }
    }
}
