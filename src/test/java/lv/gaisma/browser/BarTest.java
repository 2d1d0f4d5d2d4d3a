package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The two buttons that are always at hand: call and exit. */
class BarTest {

    private static final String EXIT = "https://www.delfi.lv/";

    private final String base = RunningPortal.shared().base();
    private final List<String> left = new ArrayList<>();
    private Page page = open(true);

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void exit_puts_an_ordinary_page_in_the_place_of_this_one() {
        page.navigate("about:blank");
        page.navigate(base + "/lv/rights/pay");
        page.locator(".exit").click();
        page.waitForURL(EXIT);
        page.goBack();
        assertThat(page.url()).isEqualTo("about:blank");
        assertThat(left).containsExactly("");
    }

    @Test
    void the_shift_key_three_times_is_an_exit() {
        page.navigate("about:blank");
        page.navigate(base + "/lv/");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.keyboard().press("a");
        page.keyboard().press("Shift");
        assertThat(page.url()).isEqualTo(base + "/lv/");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.waitForURL(EXIT);
        page.goBack();
        assertThat(page.url()).isEqualTo("about:blank");
    }

    @Test
    void without_scripts_exit_is_a_plain_link() {
        page.context().close();
        page = open(false);
        page.navigate(base + "/lv/rights/pay");
        page.locator(".exit").click();
        page.waitForURL(EXIT);
        assertThat(left).containsExactly("");
    }

    @Test
    void call_opens_the_choices_and_dials_nothing() {
        page.navigate(base + "/lv/rights/pay");
        page.mouse().wheel(0, 700);
        page.locator("#bar").click();
        assertThat(page.locator(".sheet").isVisible()).isTrue();
        assertThat(page.locator(".call li a").first().getAttribute("href")).isEqualTo("tel:112");
        assertThat(page.url()).isEqualTo(base + "/lv/rights/pay#call");
        assertThat(page.locator(".bar a[href^='tel:']").count()).isZero();
    }

    @Test
    void the_sheet_closes_where_the_reader_was() {
        page.navigate(base + "/lv/rights/pay");
        page.evaluate("scrollTo(0, 700)");
        page.locator("#bar").click();
        page.locator(".close").click();
        assertThat(page.locator(".close").isVisible()).isFalse();
        assertThat(page.evaluate("scrollY")).isEqualTo(700);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("bar");
        page.locator("#bar").click();
        page.mouse().click(160, 20);
        assertThat(page.locator(".close").isVisible()).isFalse();
    }

    @Test
    void both_buttons_are_large_and_in_reach_on_every_screen() {
        page.navigate(base + "/ur/");
        for (int width : new int[] {Chromium.PHONE, 640, 900, Chromium.DESK}) {
            page.setViewportSize(width, 640);
            page.evaluate("scrollTo(0, 500)");
            for (String button : List.of("#bar", ".exit")) {
                var box = page.locator(button).boundingBox();
                assertThat(box.height).as(button + " at " + width).isGreaterThanOrEqualTo(48);
                assertThat(box.width).as(button + " at " + width).isGreaterThanOrEqualTo(100);
                assertThat(box.y).isBetween(0.0, 640.0 - box.height);
            }
        }
    }

    @Test
    void the_keyboard_comes_to_the_text_first_then_to_the_buttons() {
        page.navigate(base + "/lv/rights/pay");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.hash")).isEqualTo("#main");
        assertThat(page.locator(".skip").first().boundingBox().y).isGreaterThanOrEqualTo(0);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.hash")).isEqualTo("#call");
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("exit");
    }

    private Page open(boolean scripts) {
        Page opened =
                Chromium.open(
                        Chromium.PHONE,
                        new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        opened.route("https://**", this::ordinary);
        return opened;
    }

    /** The page where exit leads, without asking it; what it would learn of us is kept. */
    private void ordinary(Route route) {
        left.add(route.request().headers().getOrDefault("referer", ""));
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("weather"));
    }
}
