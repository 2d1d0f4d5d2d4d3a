package lv.gaisma.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import lv.gaisma.search.SearchDesks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search box as people with a keyboard, a screen reader or no script use it. */
class SearchBoxTest {

    /** Whoever types does not wait for the index, which is made after the start. */
    @BeforeAll
    static void the_index_is_there() {
        SearchDesks desks = RunningPortal.shared().context().getBean(SearchDesks.class);
        assertThat(desks.searching().index(Duration.ofMinutes(3))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"lv, pas, pase", "ur, pasp, پاسپورٹ"})
    void suggestions_are_chosen_by_keyboard_alone(String language, String typed, String word) {
        Page page = Chromium.open(Chromium.PHONE);
        page.navigate(RunningPortal.shared().base() + "/" + language + "/search");
        Locator box = page.locator("#q");
        box.focus();
        page.keyboard().type(typed);
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("[role=option]").first()).containsText(word, ignoringCase());
        assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "offer-0");
        String first = page.locator("#offer-0").innerText();
        assertThat(box).hasValue(first);
        page.keyboard().press("ArrowUp");
        assertThat(box).hasValue(typed);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits mark").first()).isVisible();
        assertThat(page.locator("#q")).hasValue(first);
        assertThat(page.url()).endsWith("/" + language + "/search");
        assertThat(Axe.violations(page)).isEmpty();
        page.context().close();
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions
            ignoringCase() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setIgnoreCase(true);
    }

    @Test
    void escape_closes_the_list_and_gives_the_typed_word_back() {
        Page page = Chromium.open(Chromium.DESK);
        page.navigate(RunningPortal.shared().base() + "/lv/search");
        page.locator("#q").focus();
        page.keyboard().type("pas");
        assertThat(page.locator("#offer")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(page.locator("#offer")).isHidden();
        assertThat(page.locator("#q")).hasValue("pas");
        page.context().close();
    }

    @Test
    void without_a_script_the_box_works_and_no_word_enters_the_address() {
        Page page =
                Chromium.open(
                        Chromium.PHONE,
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(RunningPortal.shared().base() + "/lv/rights/pay");
        page.locator("#q").fill("pase");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits a").first()).isVisible();
        assertThat(page.url()).endsWith("/lv/search");
        page.context().close();
    }
}
