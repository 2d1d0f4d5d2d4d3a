package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens, and what does not, while somebody reads. */
class ReadingTest {

    private final String base = RunningPortal.shared().base();

    @Test
    void nothing_is_stored_nothing_is_asked_elsewhere_and_nothing_is_complained_about() {
        Page page = Chromium.open(Chromium.PHONE);
        List<String> strange = new ArrayList<>();
        page.onConsoleMessage(message -> strange.add("console " + message.text()));
        page.onPageError(error -> strange.add("error " + error));
        page.onRequest(request -> strange.addAll(elsewhere(request)));
        for (String address : everyTemplate()) {
            page.navigate(base + address);
        }
        // what Chromium itself says about the error page and about the header of /forget
        strange.removeIf(line -> line.matches(".*(404 \\(Not Found\\)|Clear-Site-Data header).*"));
        assertThat(strange).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        page.context().close();
    }

    @Test
    void the_page_alone_is_enough_to_paint() {
        for (String address : List.of("/", "/hi/", "/ur/rights/documents", "/lv/help/?open=now")) {
            Page page = Chromium.open(Chromium.PHONE);
            List<String> asked = new ArrayList<>();
            page.route(
                    "**/*",
                    route -> {
                        asked.add(route.request().resourceType());
                        if (route.request().isNavigationRequest()) {
                            route.resume();
                        }
                        // everything else never answers
                    });
            page.navigate(
                    base + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            awaitPaint(page);
            assertThat(page.locator("main").isVisible()).as(address).isTrue();
            assertThat(asked).as(address).isSubsetOf("document", "script", "other");
            page.context().close();
        }
    }

    @Test
    void all_is_there_with_scripts_off() {
        Page page =
                Chromium.open(
                        Chromium.PHONE,
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(base + "/uz/");
        page.locator(".langs a[lang=ky]").click();
        assertThat(page.url()).isEqualTo(base + "/ky/");
        page.locator(".do a[href='/ky/help/']").click();
        page.locator("summary").click();
        page.locator("select[name=speaks]").selectOption("ru");
        page.locator("input[name=open]").check();
        page.locator(".filter button").click();
        assertThat(page.url()).contains("/ky/help/?").contains("speaks=ru").contains("open=now");
        assertThat(page.locator(".card").count()).isPositive();
        page.context().close();
    }

    @Test
    void the_dark_of_the_device_is_the_dark_of_the_page() {
        Page page = Chromium.open(Chromium.PHONE);
        page.navigate(base + "/lv/");
        String paper = "getComputedStyle(document.body).backgroundColor";
        assertThat(page.evaluate(paper)).isEqualTo("rgb(255, 253, 248)");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(paper)).isEqualTo("rgb(16, 25, 31)");
        page.context().close();
    }

    @Test
    void urdu_is_set_from_right_to_left_with_whole_numbers() {
        Page page = Chromium.open(Chromium.PHONE);
        page.navigate(base + "/ur/help/safe-house");
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator(".number bdi").first().textContent()).startsWith("+371");
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('.number, .tel, .call b')].every(n =>"
                                        + " n.getClientRects().length == 1)"))
                .isEqualTo(true);
        page.context().close();
    }

    private static void awaitPaint(Page page) {
        String painted = "performance.getEntriesByName('first-contentful-paint').length";
        for (int i = 0; i < 100 && page.evaluate(painted).equals(0); i++) {
            page.waitForTimeout(20);
        }
        assertThat(page.evaluate(painted)).as(page.url()).isEqualTo(1);
    }

    private static List<String> everyTemplate() {
        List<String> all = new ArrayList<>(Templates.withoutLanguage());
        all.addAll(Templates.in("ur"));
        return all;
    }

    private List<String> elsewhere(Request request) {
        return request.url().startsWith(base) ? List.of() : List.of("request " + request.url());
    }
}
