package lv.gaisma.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Chromium of the system, started once for all tests. {@code src/test/install-browser}. */
public final class Chromium {

    /** The narrowest phone, in CSS pixels. */
    public static final int PHONE = 320;

    public static final int DESK = 1280;

    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"));

    private static final class Shared {
        static final Browser BROWSER = launch();
    }

    private Chromium() {}

    /** An empty window of its own; closing its context forgets everything. */
    public static Page open(int width) {
        return open(width, new Browser.NewContextOptions());
    }

    public static Page open(int width, Browser.NewContextOptions options) {
        int height = width <= PHONE ? 640 : 800;
        BrowserContext context =
                Shared.BROWSER.newContext(
                        options.setViewportSize(width, height).setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    private static Browser launch() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Path program =
                PLACES.stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("install chromium"));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }
}
