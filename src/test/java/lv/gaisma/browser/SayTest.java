package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card to show, on the page and in the file that is kept; the file without the internet. */
class SayTest {

    private final String base = RunningPortal.shared().base();

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void a_chosen_card_fills_the_screen_without_a_script(String tag) {
        Page page =
                Chromium.open(
                        Chromium.PHONE,
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(base + "/" + tag + "/help/show-this-screen");
        for (String whom : List.of("police", "doctor", "border-guard", "neighbour", "driver")) {
            page.locator("#say a[href='#say-" + whom + "']").click();
            fillsTheScreen(page, page.locator("#say-" + whom));
            assertThat(page.locator(".bar .exit").isVisible()).isTrue();
            page.locator("#say-" + whom + " .back").click();
            assertThat(page.locator("#say").boundingBox().y).isBetween(-1.0, 639.0);
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void axe_finds_nothing_while_a_card_fills_the_screen(String tag) {
        Page page = Chromium.open(Chromium.PHONE);
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            page.setViewportSize(width, 700);
            page.navigate(base + "/" + tag + "/help/show-this-screen#say-doctor");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Overflow.of(page)).isEmpty();
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void the_file_opens_without_the_internet_and_its_cards_work(String tag) throws Exception {
        Path file = folder.resolve("gaisma.html");
        Files.write(file, fetch("/" + tag + "/copy"));
        Page page = Chromium.open(Chromium.PHONE);
        page.context().setOffline(true);
        List<String> requests = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> messages.add(message.text()));
        page.navigate(file.toUri().toString());

        assertThat(page.locator("a[href^='tel:']").first().getAttribute("href"))
                .isEqualTo("tel:112");
        assertThat(page.locator("article").count()).isGreaterThanOrEqualTo(7);
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            page.setViewportSize(width, 700);
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(Overflow.of(page)).isEmpty();
        }
        page.setViewportSize(Chromium.PHONE, 640);
        page.locator("a[href$='say-police']").click();
        fillsTheScreen(page, page.locator("[id$='say-police']"));
        assertThat(requests).hasSize(1);
        assertThat(messages).isEmpty();
        page.context().close();
    }

    private static void fillsTheScreen(Page page, Locator card) {
        BoundingBox box = card.boundingBox();
        assertThat(box.width).isEqualTo(Chromium.PHONE);
        assertThat(box.height).isEqualTo(640);
        Locator said = card.locator(".said");
        assertThat(said.getAttribute("lang")).isEqualTo("lv");
        BoundingBox words = said.boundingBox();
        assertThat(words.y).isGreaterThanOrEqualTo(0);
        assertThat(words.y + words.height).as("the whole sentence is seen at once").isLessThan(560);
        assertThat(words.height).as("and it is large").isGreaterThan(140);
    }

    private byte[] fetch(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
