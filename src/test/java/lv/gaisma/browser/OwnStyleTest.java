package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import lv.gaisma.web.style.Style;
import org.junit.jupiter.api.Test;

/** A page carries the rules that it can use: with all the others it would look the same. */
class OwnStyleTest {

    /** What every part of the page looks like. */
    private static final String LOOK =
            """
            () => [...document.querySelectorAll('body, body *')].map(one =>
              one.tagName + '.' + one.className + ' '
              + ['', '::before'].map(part => getComputedStyle(one, part).cssText).join(' ')
              + JSON.stringify(one.getBoundingClientRect()))
            """;

    private static final String WEAR =
            "css => { document.querySelector('style').textContent = css; }";

    private final String whole = Style.read().whole();

    @Test
    void no_page_misses_a_rule_on_a_phone_on_a_desk_or_on_paper() {
        List<String> addresses = new ArrayList<>(Templates.withoutLanguage());
        addresses.addAll(Templates.in("ur"));
        addresses.add("/hi/#call");
        List<String> different = new ArrayList<>();
        Page page =
                Chromium.open(Chromium.PHONE, new Browser.NewContextOptions().setBypassCSP(true));
        for (String address : addresses) {
            page.navigate(RunningPortal.shared().base() + address);
            String own = page.locator("style").textContent();
            for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
                page.setViewportSize(width, 700);
                different.addAll(difference(page, own, address + " at " + width));
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            different.addAll(difference(page, own, address + " on paper"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        page.context().close();
        assertThat(different).isEmpty();
    }

    @Test
    void a_missing_rule_is_seen() {
        Page page =
                Chromium.open(Chromium.PHONE, new Browser.NewContextOptions().setBypassCSP(true));
        page.navigate(RunningPortal.shared().base() + "/lv/help/");
        String own = page.locator("style").textContent();
        String without = own.replaceFirst("\\.state svg\\{[^}]*}", "");
        assertThat(without).isNotEqualTo(own);
        assertThat(difference(page, without, "")).isNotEmpty();
        page.context().close();
    }

    @SuppressWarnings("unchecked") // the script gives texts
    private List<String> difference(Page page, String own, String where) {
        page.evaluate(WEAR, own);
        List<String> seen = (List<String>) page.evaluate(LOOK);
        page.evaluate(WEAR, whole);
        List<String> expected = (List<String>) page.evaluate(LOOK);
        assertThat(seen).hasSameSizeAs(expected).hasSizeGreaterThan(10);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!seen.get(i).equals(expected.get(i))) {
                different.add(where + ": " + seen.get(i).split(" ")[0]);
            }
        }
        return different;
    }
}
