package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new language takes a line, its words and its pages: no Java, no template, no style. */
class PseudoLanguageTest {

    @TempDir private static Path folder;

    private static RunningPortal portal;

    @BeforeAll
    static void start() throws Exception {
        portal =
                RunningPortal.on(
                        PseudoLanguage.folder(
                                folder, PseudoLanguage.LONG, PseudoLanguage.BACKWARDS));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void words_40_percent_longer_fit_every_template() {
        assertThat(sticksOut("en-XA")).isEmpty();
    }

    @Test
    void a_made_up_language_from_right_to_left_fits_every_template() {
        assertThat(sticksOut("qaa")).isEmpty();
    }

    @Test
    void a_made_up_language_from_right_to_left_is_accessible() {
        Page page = Chromium.open(Chromium.PHONE);
        for (String address : List.of("/qaa/", "/qaa/rights/documents", "/qaa/help/")) {
            page.navigate(portal.base() + address);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("h1").textContent()).containsPattern("\\p{IsHebrew}{3}");
            assertThat(page.locator(".exit").getAttribute("href"))
                    .isEqualTo("https://example.org/");
            assertThat(Axe.violations(page)).as(address).isEmpty();
        }
        page.context().close();
    }

    private static List<String> sticksOut(String language) {
        List<String> wide = new ArrayList<>();
        Page page = Chromium.open(Chromium.PHONE);
        for (String address : Templates.in(language)) {
            page.navigate(portal.base() + address);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            for (int width : new int[] {Chromium.PHONE, 700, Chromium.DESK}) {
                page.setViewportSize(width, 640);
                Overflow.of(page).forEach(part -> wide.add(address + " " + width + " " + part));
            }
        }
        page.context().close();
        return wide;
    }
}
