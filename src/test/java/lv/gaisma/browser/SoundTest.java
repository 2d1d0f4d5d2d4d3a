package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.gaisma.SmallFolder;
import lv.gaisma.sound.SmallSound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording that somebody puts into the folder is heard on its page. */
class SoundTest {

    @TempDir private Path root;

    @Test
    void a_recording_is_shown_with_length_size_and_words_and_loaded_only_to_be_heard()
            throws Exception {
        recording(root);
        try (RunningPortal portal = RunningPortal.on(root)) {
            Page page = Chromium.open(Chromium.PHONE);
            List<String> sounds = new ArrayList<>();
            List<String> messages = new ArrayList<>();
            page.onRequest(
                    request -> {
                        if (request.url().contains("/audio/")) {
                            sounds.add(request.url());
                        }
                    });
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.navigate(portal.base() + "/lv/rights/pay");

            assertThat(page.locator(".sound").textContent()).contains("0:05", "21 kB");
            assertThat(page.locator("audio").getAttribute("preload")).isEqualTo("none");
            assertThat(page.locator(".sound summary").isVisible()).isTrue();
            page.locator(".sound summary").click();
            assertThat(page.locator(".sound details p").textContent()).isEqualTo("Sveiki!");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(sounds).isEmpty();

            assertThat(length(page)).isBetween(5.0, 5.5);
            assertThat(sounds).isNotEmpty();
            assertThat(messages).isEmpty();
            assertThat(part(sounds.getFirst())).containsExactly("206", "bytes 10-19/21044", "10");
            page.context().close();
        }
    }

    /** As the browser finds it when it plays. */
    private static double length(Page page) {
        return ((Number)
                        page.evaluate(
                                """
                                async () => {
                                  const audio = document.querySelector('audio');
                                  audio.muted = true;
                                  await audio.play();
                                  return audio.duration;
                                }
                                """))
                .doubleValue();
    }

    private static List<String> part(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Range", "bytes=10-19")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            return List.of(
                    Integer.toString(answer.statusCode()),
                    answer.headers().firstValue("content-range").orElse(""),
                    Integer.toString(answer.body().length));
        }
    }

    private static void recording(Path root) throws IOException {
        SmallFolder folder = SmallFolder.of(root);
        try (Stream<Path> scripts = Files.list(Path.of("static/scripts"))) {
            scripts.forEach(script -> folder.copy("static/scripts/" + script.getFileName()));
        }
        folder.languages(SmallFolder.LATVIAN)
                .copy("content/lv/rights/pay.md")
                .copy("static/icon.svg")
                .write("static/audio/lv/rights/pay.txt", "Sveiki!\n");
        Files.write(root.resolve("static/audio/lv/rights/pay.mp3"), SmallSound.mp3(201));
    }
}
