package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.gaisma.browser.Axe;
import lv.gaisma.browser.Chromium;
import lv.gaisma.browser.Overflow;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.seal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the narrowest phone, with scripts off and on. */
class LetterInBrowserTest {

    private static final String SEND = "#letter p > button[value=code]";

    private final Readers readers = Readers.shared();

    @ParameterizedTest
    @ValueSource(strings = {"lv", "uz-Cyrl", "hi", "ur"})
    void every_page_of_a_conversation_works_without_scripts(String language) throws Refused {
        String text = "without " + UUID.randomUUID();
        Page page =
                Chromium.open(
                        Chromium.PHONE,
                        new Browser.NewContextOptions().setJavaScriptEnabled(false));
        try {
            page.navigate(readers.url("/" + language + "/contact"));
            assertThat(Overflow.of(page)).isEmpty();
            age(page);
            page.fill("#text", text);
            page.check("input[name='a.danger'][value=yes]");
            page.click(SEND);
            String code = page.textContent("#receipt");
            assertThat(Overflow.of(page)).isEmpty();
            page.fill("#code", code);
            page.click("main form button");
            assertThat(page.locator("#receipt").count()).isZero();
            page.navigate(readers.url("/" + language + "/contact/reply"));
            page.fill("#code", code);
            page.click("main form button");
            assertThat(page.locator("input[name=pass]").count()).isEqualTo(1);
            assertThat(Overflow.of(page)).isEmpty();
            assertThat(page.context().cookies()).isEmpty();
        } finally {
            page.context().close();
        }
        assertThat(readers.find("marta", text).sealedBy()).isEqualTo("server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "ur"})
    void with_scripts_the_browser_seals_and_says_so(String language) throws Refused {
        String text = "sealed here मदद " + UUID.randomUUID();
        List<String> complaints = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        Page page = Chromium.open(Chromium.PHONE);
        try {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(
                    request -> {
                        if (request.method().equals("POST")) {
                            sent.add(String.valueOf(request.postData()));
                        }
                    });
            page.navigate(readers.url("/" + language + "/contact"));
            assertThat(page.locator("#sealing").isVisible()).isTrue();
            age(page);
            page.fill("#text", text);
            page.check("input[name='for'][value=child]");
            page.check("input[name='a.locked'][value=yes]");
            page.click(SEND);
            page.waitForSelector("#receipt");
            assertThat(complaints).isEmpty();
            assertThat(sent).hasSize(1);
            assertThat(sent.getFirst()).contains("sealed").doesNotContain("sealed here");
        } finally {
            page.context().close();
        }
        Granted granted = readers.find("children-116111", text);
        assertThat(granted.sealedBy()).isEqualTo("browser");
        assertThat(readers.grant(granted)[2]).isEqualTo("dc");
        assertThat(readers.read(granted, readers.tips().messages(granted).getFirst()))
                .containsEntry("language", language)
                .containsEntry("for", "child");
    }

    @Test
    void when_the_browser_cannot_seal_it_says_so_and_sends_nothing_by_itself() throws Refused {
        String text = "cannot " + UUID.randomUUID();
        Page page = Chromium.open(Chromium.PHONE);
        List<String> sent = new ArrayList<>();
        try {
            page.route("**/seal.*.js", route -> route.abort());
            page.onRequest(
                    request -> {
                        if (request.method().equals("POST")) {
                            sent.add(request.url());
                        }
                    });
            page.navigate(readers.url("/en/contact"));
            age(page);
            page.fill("#text", text);
            page.click(SEND);
            Locator failed = page.locator("#sealing-failed");
            failed.waitFor();
            assertThat(sent).isEmpty();
            assertThat(page.inputValue("#text")).isEqualTo(text);
            page.click("#send-plain");
            page.waitForSelector("#receipt");
        } finally {
            page.context().close();
        }
        assertThat(readers.find("marta", text).sealedBy()).isEqualTo("server");
    }

    @Test
    void what_was_sealed_is_not_lost_when_it_is_refused() throws Refused {
        String text = "again " + UUID.randomUUID();
        Page page = Chromium.open(Chromium.PHONE);
        try {
            page.navigate(readers.url("/en/contact"));
            page.fill("#text", text);
            // pressed within four seconds: the server asks to press again
            page.click(SEND);
            page.waitForSelector("main [role=alert]:visible");
            page.waitForTimeout(4500);
            page.click(SEND);
            page.waitForSelector("#receipt");
        } finally {
            page.context().close();
        }
        assertThat(readers.find("marta", text).sealedBy()).isEqualTo("browser");
    }

    @Test
    void axe_finds_nothing_on_any_page() {
        Page page = Chromium.open(Chromium.PHONE);
        try {
            for (String path : List.of("/ur/contact", "/hi/contact/reply", "/lv/contact/how")) {
                page.navigate(readers.url(path));
                assertThat(Axe.violations(page)).as(path).isEmpty();
            }
            page.navigate(readers.url("/lv/contact"));
            age(page);
            page.fill("#text", "axe");
            page.click(SEND);
            page.waitForSelector("#receipt");
            assertThat(Axe.violations(page)).isEmpty();
            String code = page.textContent("#receipt");
            page.navigate(readers.url("/lv/contact/reply"));
            page.fill("#code", "1234");
            page.click("main form button");
            page.waitForSelector("main [role=alert]");
            assertThat(Axe.violations(page)).isEmpty();
            page.fill("#code", code);
            page.click("main form button");
            page.waitForSelector(
                    "input[name=pass]",
                    new Page.WaitForSelectorOptions()
                            .setState(
                                    com.microsoft.playwright.options.WaitForSelectorState
                                            .ATTACHED));
            assertThat(Axe.violations(page)).isEmpty();
        } finally {
            page.context().close();
        }
    }

    /** Nobody waits four seconds in a test: the form gets a token that is older. */
    private void age(Page page) {
        page.evaluate(
                "token => document.querySelector('input[name=token]').value = token",
                readers.token());
    }
}
