package lv.gaisma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import lv.gaisma.Mariadbds;
import lv.gaisma.Portal;
import lv.gaisma.SmallFolder;
import lv.gaisma.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./gaisma posts}. */
class PostsTest {

    private record Result(int code, String out, String error) {}

    @TempDir Path root;
    @TempDir static Path data;

    @AfterAll
    static void end() throws Exception {
        Mariadbds.awaitEnd(data);
    }

    @Test
    void it_asks_the_portal_that_runs() throws InterruptedException {
        SmallFolder.of(root)
                .write(
                        "content/posts/kyiv.yaml",
                        """
                        name: {lv: Vēstniecība, en: Embassy}
                        kind: embassy
                        country: UA
                        languages: [lv]
                        leaflets: [travel]
                        sources: [A]
                        """);
        Map<String, Object> settings =
                Map.of(
                        "gaisma.content", root.toString(),
                        "gaisma.data", data.toString(),
                        "gaisma.database.enabled", true);
        int port;
        try (Portal portal = Portal.with(settings)) {
            port = portal.managementPort();
            Database database = portal.context().getBean(Database.class);
            assertThat(database.awaitReady(Duration.ofSeconds(60))).isTrue();
            for (int i = 0; i < 6; i++) {
                portal.get("/p/kyiv/lv");
            }
            portal.get("/p/kyiv/en");
            assertThat(run(port).out().lines())
                    .hasSize(3)
                    .anyMatch(line -> line.matches("20[0-9-]{5}  kyiv +lv +6"))
                    .anyMatch(line -> line.matches("20[0-9-]{5}  kyiv +en +<5"));
        }
    }

    @Test
    void a_portal_without_its_database_is_named_in_one_line() {
        SmallFolder.of(root);
        try (Portal portal = Portal.with(Map.of("gaisma.content", root.toString()))) {
            Result result = run(portal.managementPort());
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.error())
                    .startsWith("gaisma: The portal on management port " + portal.managementPort())
                    .doesNotContain("\n");
        }
    }

    private static Result run(int port) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        CommandLine commands =
                Gaisma.commands()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(error, true));
        int code = commands.execute("posts", "--management-port=" + port);
        return new Result(code, out.toString().strip(), error.toString().strip());
    }
}
