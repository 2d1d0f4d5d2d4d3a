package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.gaisma.inbox.Codes;
import lv.gaisma.inbox.Office;
import org.junit.jupiter.api.Test;

/** What shows before anything is opened: to an organisation, and to those who run the portal. */
class OverviewTest {

    private static final String PASSPHRASE = "zils galds lēni peld rudenī";

    private final Office office = Office.shared();
    private final String id = "v" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> asked = new ArrayList<>();

    @Test
    void danger_and_a_child_show_in_the_list_before_anything_is_opened() {
        Office.Staff staff = office.organisation(id);
        Office.Staff admin = office.admin(id, staff.key(), id + "-desk", PASSPHRASE);
        String text = "{\"v\":1,\"language\":\"ur\",\"text\":\"x\"}";
        Office.Tip plain = office.tip(text, "--", staff);
        Office.Tip child = office.tip(text, "-c", staff);
        Office.Tip danger = office.tip(text, "d-", staff);
        Office.Tip both = office.tip(text, "dc", staff);

        Page page = open();
        signIn(page, admin);
        page.locator(".now .item").first().waitFor();
        assertThat(page.locator("main > *").first().getAttribute("class")).isEqualTo("now");
        assertThat(tips(page, ".now .item")).containsExactly(both.id(), danger.id());
        assertThat(tips(page, "main > .items .item")).containsExactly(child.id(), plain.id());
        assertThat(badges(page, both)).contains("Briesmas šobrīd", "Bērns");
        assertThat(badges(page, danger)).contains("Briesmas šobrīd").doesNotContain("Bērns");
        assertThat(badges(page, child)).contains("Bērns").doesNotContain("Briesmas šobrīd");
        assertThat(badges(page, plain)).doesNotContain("Bērns", "Briesmas šobrīd");
        assertThat(asked).noneMatch(url -> url.contains("/inbox/api/tips/"));
        assertThat(office.column("SELECT opened FROM tip_grant WHERE organisation = ?", id))
                .containsOnly("null");
        looksRight(page);
        page.context().close();
    }

    @Test
    void those_who_run_the_portal_see_who_reads_what_and_nothing_else() {
        office.organisation(id);
        office.invited(id + "-new");
        Office.Staff portal = office.portalAdmin(id + "-portal", PASSPHRASE);
        Page page = open();
        signIn(page, portal);
        page.locator("[data-organisation='" + id + "']").waitFor();
        assertThat(page.locator("[data-organisation='" + id + "']").textContent())
                .contains("Lasa", "1. versija", "No tiem administratori: 1");
        assertThat(page.locator("[data-organisation='" + id + "-new']").textContent())
                .contains("Uzaicināta", "Nav atslēgas");
        page.locator("[data-organisation='" + id + "'] summary").click();
        assertThat(page.locator("[data-organisation='" + id + "'] li").allTextContents())
                .containsExactlyInAnyOrder(
                        "Par pieaugušo · jebkura tēma · jebkura vieta · jebkura valoda",
                        "Par bērnu · jebkura tēma · jebkura vieta · jebkura valoda");
        page.locator("button:has-text('Pārbaudīt ierakstus')").click();
        page.locator(".note:has-text('Ieraksti ir veseli')").waitFor();
        assertThat(page.locator("#menu button").allTextContents())
                .containsExactly("Pārskats", "Mans konts", "Iziet");
        looksRight(page);
        page.reload();
        page.locator("[data-organisation='" + id + "']").waitFor();
        assertThat(asked).noneMatch(url -> url.contains("/inbox/api/tips"));
        page.context().close();
    }

    private static List<Object> tips(Page page, String items) {
        return page.locator(items).all().stream()
                .map(item -> (Object) item.getAttribute("data-tip"))
                .toList();
    }

    private static List<String> badges(Page page, Office.Tip tip) {
        return page.locator("[data-tip='" + tip.id() + "'] .badge").allTextContents();
    }

    private static void looksRight(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(Chromium.PHONE, 640);
        assertThat(Overflow.of(page)).isEmpty();
        String shots = System.getProperty("shots");
        if (shots != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(java.nio.file.Path.of(shots, System.nanoTime() + ".png")));
        }
        page.setViewportSize(Chromium.DESK, 800);
    }

    private Page open() {
        Page page = Chromium.open(Chromium.DESK);
        page.setDefaultTimeout(90_000);
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(office.base() + "/inbox/?lang=lv");
        return page;
    }

    private static void signIn(Page page, Office.Staff staff) {
        page.locator("input[name=login]").fill(staff.member().login());
        page.locator("input[name=passphrase]").fill(PASSPHRASE);
        page.locator("input[name=code]").fill(Codes.next(staff.factor()));
        page.locator("main button").first().click();
    }
}
