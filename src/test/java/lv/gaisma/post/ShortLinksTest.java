package lv.gaisma.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.Mariadbds;
import lv.gaisma.Portal;
import lv.gaisma.SmallFolder;
import lv.gaisma.Wire;
import lv.gaisma.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links on walls, with a real database and without one. */
class ShortLinksTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @TempDir Path root;
    @TempDir static Path data;

    @BeforeEach
    void folder() {
        SmallFolder.of(root)
                .write(
                        "content/posts/tashkent.yaml",
                        """
                        name: {lv: Vēstniecība Taškentā, en: Embassy in Tashkent}
                        kind: embassy
                        country: UZ
                        languages: [lv, en]
                        leaflets: [travel]
                        sources: [A]
                        """);
    }

    @AfterAll
    static void end() throws Exception {
        Mariadbds.awaitEnd(data);
    }

    @Test
    void a_link_leads_to_its_page_tells_nothing_and_is_never_kept() {
        try (Portal portal = Portal.with(settings(Map.of()))) {
            HttpResponse<byte[]> answer = portal.get("/p/tashkent/en");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(header(answer, "location")).isEqualTo("/en/posts/tashkent");
            assertThat(header(answer, "cache-control")).isEqualTo("no-store");
            assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
            assertThat(portal.get("/en/posts/tashkent").statusCode()).isEqualTo(200);
            assertThat(header(portal.get("/p/tashkent/EN"), "location"))
                    .isEqualTo("/en/posts/tashkent");
            assertThat(portal.ask("HEAD", "/p/tashkent/en").status()).isEqualTo(302);
            assertThat(portal.ask("DELETE", "/p/tashkent/en").status()).isEqualTo(405);
        }
    }

    @Test
    void an_unknown_post_gives_404_and_the_list_in_the_language() {
        try (Portal portal = Portal.with(settings(Map.of()))) {
            for (String path : List.of("/p/nothing/en", "/en/posts/nothing", "/en/posts/a/b")) {
                HttpResponse<byte[]> answer = portal.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(text(answer))
                        .as(path)
                        .contains("<html lang=\"en\"", "href=\"/en/posts/tashkent\"", "tel:112")
                        .contains("<meta name=\"robots\" content=\"noindex\">");
            }
            for (String path : List.of("/p/tashkent", "/p/tashkent/xx", "/p/", "/p/a/b/c")) {
                HttpResponse<byte[]> answer = portal.get(path, "Accept-Language", "en");
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(text(answer)).as(path).contains("Embassy in Tashkent");
                assertThat(header(answer, "vary")).as(path).contains("Accept-Language");
            }
        }
    }

    @Test
    void counts_are_exact_though_the_database_is_killed_and_the_portal_starts_anew()
            throws Exception {
        Map<String, Object> more =
                Map.of("gaisma.database.enabled", true, "gaisma.data", data.toString());
        try (Portal portal = Portal.with(settings(more))) {
            open(portal, "lv", 4);
            ready(portal);
            open(portal, "en", 3);
            await(portal, "tashkent              en        <5");
            assertThat(table(portal)).contains("tashkent              lv        <5");

            Mariadbds.kill(data);
            long slowest = open(portal, "en", 200);
            assertThat(slowest).as("slowest of 200, ms").isLessThan(1000);
            ready(portal);
            await(portal, "tashkent              en        203");
            open(portal, "lv", 3);
            assertThat(portal.ask("HEAD", "/p/tashkent/lv").status()).isEqualTo(302);
            assertThat(portal.get("/p/nothing/lv").statusCode()).isEqualTo(404);
            assertThat(portal.get("/counts/posts").statusCode()).isEqualTo(404);
        }
        try (Portal portal = Portal.with(settings(more))) {
            ready(portal);
            open(portal, "lv", 1);
            await(portal, "tashkent              lv        8");
            assertThat(table(portal))
                    .startsWith("month    post                  language  opened\n")
                    .contains("tashkent              en        203")
                    .doesNotContain("nothing");
        }
    }

    private Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("gaisma.content", root.toString());
        return settings;
    }

    /** The slowest, in milliseconds. */
    private static long open(Portal portal, String tag, int times) {
        long slowest = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            try (Wire wire = portal.wire()) {
                assertThat(wire.ask("GET", "/p/tashkent/" + tag).status()).isEqualTo(302);
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        }
        return slowest;
    }

    private static void ready(Portal portal) throws InterruptedException {
        Database database = portal.context().getBean(Database.class);
        assertThat(database.awaitReady(LONG_ENOUGH)).as(database.detail()).isTrue();
    }

    private static void await(Portal portal, String line) throws Exception {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!table(portal).contains(line + "\n")) {
            assertThat(System.nanoTime()).as(line + " in\n" + table(portal)).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static String table(Portal portal) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + portal.managementPort() + "/counts/posts");
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
