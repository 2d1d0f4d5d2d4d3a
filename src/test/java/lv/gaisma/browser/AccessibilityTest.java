package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityTest {

    private final List<String> violations = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void axe_finds_nothing_on_any_template(String language) {
        look(Templates.in(language), Axe::colours);
    }

    @Test
    void axe_finds_nothing_on_the_templates_that_know_no_reader() {
        look(Templates.withoutLanguage(), Axe::colours);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "uz", "uz-Cyrl", "tg", "ky", "kk", "ro", "lv", "ur"})
    void axe_finds_nothing_with_every_rule_in_either_scheme(String language) {
        look(Templates.in(language), Axe::violations);
    }

    @Test
    void axe_finds_nothing_while_the_call_sheet_or_the_filter_is_open() {
        Page page = Chromium.open(Chromium.PHONE);
        page.navigate(RunningPortal.shared().base() + "/ur/help/");
        page.locator("summary").click();
        inBothSchemes(page, "filter", Axe::violations);
        page.locator("#bar").click();
        inBothSchemes(page, "call sheet", Axe::violations);
        page.setViewportSize(Chromium.DESK, 800);
        inBothSchemes(page, "call sheet", Axe::violations);
        page.context().close();
        assertThat(violations).isEmpty();
    }

    @Test
    void axe_sees_pale_words_and_a_picture_without_words() {
        Page page = Chromium.open(Chromium.PHONE);
        page.setContent(
                """
                <html lang="en"><title>Pale</title><main><h1 style="color:#ccc">Pale</h1>
                <img src="data:,"></main>
                """);
        assertThat(String.join(" ", Axe.violations(page))).contains("color-contrast", "image-alt");
        assertThat(String.join(" ", Axe.colours(page))).contains("color-contrast");
        page.context().close();
    }

    private void look(List<String> addresses, Function<Page, List<String>> inTheDark) {
        Page page = Chromium.open(Chromium.PHONE);
        for (String address : addresses) {
            page.setViewportSize(Chromium.PHONE, 640);
            page.navigate(RunningPortal.shared().base() + address);
            inBothSchemes(page, address + " on a phone", inTheDark);
            page.setViewportSize(Chromium.DESK, 800);
            inBothSchemes(page, address + " on a desk", inTheDark);
        }
        page.context().close();
        assertThat(violations).isEmpty();
    }

    private void inBothSchemes(Page page, String where, Function<Page, List<String>> inTheDark) {
        scheme(page, ColorScheme.LIGHT);
        note(where, Axe.violations(page));
        scheme(page, ColorScheme.DARK);
        note(where + " in the dark", inTheDark.apply(page));
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void note(String where, List<String> found) {
        found.forEach(violation -> violations.add(where + ": " + violation));
    }
}
