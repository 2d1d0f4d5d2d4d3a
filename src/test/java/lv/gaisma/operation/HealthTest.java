package lv.gaisma.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.gaisma.Portal;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the one who runs the portal sees on the management port. */
class HealthTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir Path root;

    @Test
    void health_tells_broken_files_and_the_database_and_only_on_the_management_port()
            throws Exception {
        SmallFolder folder = SmallFolder.of(root).write("content/lv/a.md", "---\ntitle: A\n---\n");
        try (Portal portal = Portal.with(Map.of("gaisma.content", root.toString()))) {
            HttpResponse<String> live = management(portal, "/health/live");
            assertThat(live.statusCode()).isEqualTo(200);
            assertThat(live.body()).isEqualTo("{\"status\":\"UP\"}");

            HttpResponse<String> ready = management(portal, "/health/ready");
            assertThat(ready.statusCode()).as("there is no database").isEqualTo(503);
            assertThat(ready.body())
                    .contains("\"status\":\"DOWN\"", "\"brokenFiles\":[]", "\"mail\":\"OFF\"")
                    .containsPattern("\"addresses\":[1-9]");

            folder.write("content/lv/b.md", "broken");
            await(portal, "\"brokenFiles\":[\"content/lv/b.md\"]");
            folder.delete("content/lv/b.md");
            await(portal, "\"brokenFiles\":[]");

            for (String path : List.of("/health/live", "/health/ready", "/health", "/prometheus")) {
                assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(management(portal, "/lv/a").statusCode())
                    .as("no pages there")
                    .isEqualTo(404);
        }
    }

    @Test
    void ready_is_up_only_when_every_file_is_shown_and_the_database_answers() {
        assertThat(Health.Ready.of(9, List.of(), "READY", "", "OFF").status()).isEqualTo("UP");
        assertThat(Health.Ready.of(9, List.of("content/lv/a.md"), "READY", "", "OFF").status())
                .isEqualTo("DOWN");
        assertThat(Health.Ready.of(9, List.of(), "STARTING", "", "OFF").status()).isEqualTo("DOWN");
    }

    private static void await(Portal portal, String words) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!management(portal, "/health/ready").body().contains(words)) {
            assertThat(Instant.now()).as(words).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static HttpResponse<String> management(Portal portal, String path)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + portal.managementPort() + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
