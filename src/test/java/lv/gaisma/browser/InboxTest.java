package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import lv.gaisma.inbox.Codes;
import lv.gaisma.inbox.Office;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.tip.seal.AgeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inbox in a real browser: its keys are made and used there and never leave it. */
class InboxTest {

    private static final String PASSPHRASE = "zils galds lēni peld rudenī";

    private final Office office = Office.shared();
    private final String id = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> sent = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    @TempDir Path folder;

    @Test
    void an_organisation_sets_itself_up_shares_its_key_and_changes_it() {
        office.invited(id);
        Page first = open();
        String sheet = setUp(first, invite(id + "-1", Role.ADMIN), true);
        first.waitForSelector(".filter");
        Office.Tip tip =
                office.tip(
                        "{\"v\":1,\"language\":\"lv\",\"text\":\"Pirmais\"}",
                        "-c",
                        reader(newestRecipient()));

        menu(first, 0);
        first.locator(".badge.child").waitFor();
        first.locator("[data-tip='" + tip.id() + "']").click();
        assertThat(first.locator(".words").textContent()).isEqualTo("Pirmais");
        assertThat(first.locator(".note:has-text('policijai')").first().isVisible()).isTrue();

        menu(first, 1);
        first.locator("summary:has-text('Ielūgt cilvēku')").click();
        first.locator("[name=new-login]").fill(id + "-2");
        first.locator("[name=new-name]").fill("Otrais");
        first.locator("button:has-text('Ielūgt cilvēku')").click();
        String address = first.locator(".invitation").textContent();
        Page second = open();
        setUp(second, address.replaceFirst(".*#", "#"), false);
        String digits = second.locator("main p").first().textContent().replaceAll(".*: ", "");
        assertThat(digits).matches("\\d{4} \\d{4} \\d{4}");
        menu(first, 1);
        Locator card = first.locator("[data-member='" + id + "-2']");
        assertThat(card.textContent()).contains(digits);
        card.locator("button:has-text('Iedot atslēgu')").click();
        card.locator("p:has-text('Ir atslēga')").waitFor();

        first.locator("summary:has-text('Nomainīt')").click();
        first.locator("button:has-text('Nomainīt organizācijas atslēgu')").click();
        String other = typeSheet(first, "Nomainīt organizācijas atslēgu");
        assertThat(other).isNotEqualTo(sheet);
        first.locator("h1:has-text('Pārzīmogoti ziņojumi: 1')").waitFor();
        assertThat(office.column("SELECT key_version FROM tip_grant WHERE tip = ?", tip.id()))
                .containsExactly("2");

        second.reload();
        second.locator("input[name=passphrase]").fill(PASSPHRASE);
        second.locator("button:has-text('Atslēgt')").click();
        second.locator("[data-tip='" + tip.id() + "']").click();
        assertThat(second.locator(".words").textContent()).isEqualTo("Pirmais");

        assertThat(String.join("\n", sent))
                .doesNotContain("AGE-SECRET-KEY", PASSPHRASE, sheet, sheet.replace(" ", ""));
        assertThat(strange).isEmpty();
        first.context().close();
        second.context().close();
    }

    @Test
    void somebody_who_writes_urdu_and_an_organisation_that_reads_latvian_understand_each_other()
            throws Exception {
        Office.Staff staff = office.organisation(id);
        Office.Staff admin = office.admin(id, staff.key(), id + "-desk", PASSPHRASE);
        Page phone = Chromium.open(Chromium.PHONE);
        String code = report(phone);

        Page desk = open();
        desk.navigate(office.base() + "/inbox/?lang=lv");
        signIn(desk, admin);
        urgent(desk);
        assertThat(answers(desk))
                .contains(
                        "Vai tieši tagad ir briesmas?", "Jā", "Kas tā par vietu?", "Lauki vai mežs")
                .contains("Par mani");
        assertThat(desk.locator(".words").count()).isZero();
        desk.locator("summary:has-text('Vieta')").click();
        desk.locator("[data-phrase=leave-at]").check();
        desk.locator(".slots:visible input").fill("18:00");
        desk.locator("summary:has-text('Jautājumi no veidlapas')").click();
        desk.locator("label:has-text('Vai kāds neļauj aiziet?') input").check();
        looksRight(desk);
        desk.locator("button:has-text('Aizzīmogot un nosūtīt')").click();
        desk.locator(".say.ours").waitFor();

        phone.navigate(office.base() + "/ur/contact/reply");
        phone.locator("input[name=code]").fill(code);
        phone.locator("main form button").first().click();
        String talk = phone.locator("main").textContent();
        assertThat(talk).contains("کیا آپ", "18:00", "گھر سے نکل سکتے ہیں");
        phone.locator("fieldset:has-text('گھر سے نکل') label:has(input[value=yes])").click();
        phone.locator("fieldset:has-text('کیا کوئی جانے سے روکتا ہے') label:has(input[value=no])")
                .click();
        phone.locator("main form button[value=send]").first().click();

        menu(desk, 0);
        urgent(desk);
        assertThat(answers(desk))
                .contains(
                        "Atbilde uz „Vai jūs varat iziet no mājas plkst. \u206818:00\u2069?”", "Jā")
                .contains("Atbilde uz „Vai kāds neļauj aiziet?”", "Nē");

        opensElsewhere(desk);
        desk.locator("button:has-text('Noslēgt')").click();
        desk.locator(".filter button").nth(2).click();
        desk.locator(".items .item").waitFor();
        assertThat(desk.locator(".items .item").count()).isEqualTo(1);
        for (int view = 0; view < 3; view++) {
            menu(desk, view);
            desk.locator("h1").waitFor();
            looksRight(desk);
        }
        assertThat(strange).isEmpty();
        assertThat(String.join("\n", sent)).doesNotContain("AGE-SECRET-KEY", PASSPHRASE);
        desk.context().close();
        phone.context().close();
    }

    @Test
    void a_tip_is_handed_over_and_lent_and_each_opens_it_with_a_key_of_their_own() {
        Office.Staff staff = office.organisation(id);
        Office.Staff one = office.admin(id, staff.key(), id + "-one", PASSPHRASE);
        Office.Staff other = office.organisation(id + "x");
        Office.Staff there = office.admin(id + "x", other.key(), id + "-there", PASSPHRASE);
        Office.Staff interpreter = office.interpreter(id, id + "-tulks", PASSPHRASE);
        Office.Tip tip =
                office.tip("{\"v\":1,\"language\":\"lv\",\"text\":\"Kopīgs\"}", "--", staff);

        Page desk = open();
        desk.navigate(office.base() + "/inbox/?lang=lv");
        signIn(desk, one);
        desk.locator("[data-tip='" + tip.id() + "']").click();
        desk.locator("summary:has-text('Nodot citai')").click();
        Locator handing = desk.locator("details:has-text('Nodot citai')");
        handing.locator("select").selectOption(id + "x");
        handing.locator("button:has-text('Jā, darīt')").click();
        handing.locator(".note:has-text('Nodots')").waitFor();
        desk.locator("details:has-text('Nodot citai') .note").waitFor(detached());
        desk.locator("summary:has-text('Aizdot tulkam')").click();
        desk.locator("details:has-text('Aizdot tulkam') button:has-text('Jā, darīt')").click();
        desk.locator("details:has-text('Aizdot tulkam') select").waitFor(detached());
        desk.locator("summary:has-text('Aizdot tulkam')").click();
        desk.locator("button:has-text('Paņemt atpakaļ')").waitFor();
        desk.context().close();

        for (Office.Staff reader : List.of(there, interpreter)) {
            Page page = open();
            page.navigate(office.base() + "/inbox/?lang=lv");
            signIn(page, reader);
            page.locator("[data-tip='" + tip.id() + "']").click();
            page.locator(".words").waitFor();
            assertThat(page.locator(".words").textContent()).isEqualTo("Kopīgs");
            assertThat(page.locator("button:has-text('Aizzīmogot')").count())
                    .isEqualTo(reader == interpreter ? 0 : 1);
            page.context().close();
        }
        assertThat(strange).isEmpty();
        assertThat(String.join("\n", sent)).doesNotContain("AGE-SECRET-KEY");
    }

    static Locator.WaitForOptions detached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    /** Ticks alone, with the script that seals in the browser. */
    private String report(Page phone) {
        phone.navigate(office.base() + "/ur/contact");
        phone.locator("label:has(input[name=for][value=me])").click();
        phone.locator("label:has(input[name='a.danger'][value=yes])").click();
        phone.locator("label:has(input[name='a.where'][value=farm])").click();
        phone.waitForTimeout(4500); // nobody fills it in faster
        phone.locator("#letter button[value=code]:visible").first().click();
        return phone.locator("#receipt").textContent();
    }

    /** The case as a file, opened by the stock tool when this machine has it. */
    private void opensElsewhere(Page desk) throws IOException, InterruptedException {
        AgeKey lawyer = AgeKey.random();
        desk.locator("summary:has-text('Izrakstīt failā')").click();
        desk.locator("details:has-text('Izrakstīt failā') input").fill(lawyer.recipient());
        Download download =
                desk.waitForDownload(
                        () -> desk.locator("details:has-text('Izrakstīt failā') button").click());
        Path sealed = folder.resolve("case.tar.age");
        Path key = folder.resolve("key.txt");
        download.saveAs(sealed);
        Files.writeString(key, lawyer.identity() + "\n");
        String listing =
                shell(
                        "age -d -i %s %s > %s/case.tar && tar -C %s -xf %s/case.tar && tar tf"
                                + " %s/case.tar",
                        key, sealed, folder, folder, folder, folder);
        assertThat(listing.lines())
                .containsExactly(
                        "case.txt",
                        "messages/001-report.json",
                        "messages/002-reply.json",
                        "messages/003-follow-up.json");
        assertThat(Files.readString(folder.resolve("messages/001-report.json")))
                .contains("\"language\":\"ur\"", "\"danger\":\"yes\"");
        assertThat(Files.readString(folder.resolve("case.txt")))
                .contains("Vai jūs varat iziet no mājas plkst.");
    }

    private static String shell(String command, Object... values)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", command.formatted(values))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.strip();
    }

    private Page open() {
        Page page =
                Chromium.open(
                        Chromium.DESK, new Browser.NewContextOptions().setAcceptDownloads(true));
        page.setDefaultTimeout(90_000);
        page.onRequest(request -> sent.add(request.url() + " " + request.postData()));
        page.onPageError(error -> strange.add(error));
        page.onConsoleMessage(
                message -> {
                    // asking who is signed in before anybody is
                    if (message.type().equals("error") && !message.text().contains("401")) {
                        strange.add(message.text());
                    }
                });
        return page;
    }

    private String invite(String login, Role role) {
        return "#invite="
                + office.bean(Members.class).invite(id, login, "Pirmais", null, "lv", role);
    }

    /** From the invitation to the list; gives the code of the recovery sheet when there is one. */
    private String setUp(Page page, String fragment, boolean first) {
        page.navigate(office.base() + "/inbox/?lang=lv" + fragment);
        page.locator("input[name=passphrase]").fill("par īsu");
        page.locator("input[name=again]").fill("par īsu");
        page.locator("button:has-text('Tālāk')").click();
        page.locator(".error").waitFor();
        page.locator("input[name=passphrase]").fill(PASSPHRASE);
        page.locator("input[name=again]").fill(PASSPHRASE);
        page.locator("button:has-text('Tālāk')").click();
        page.locator("#secret").waitFor();
        assertThat(page.url()).as("the invitation leaves the address").doesNotContain("invite");
        byte[] secret = Codes.base32(page.locator("#secret").textContent());
        page.locator("input[name=code]").fill(Codes.now(secret));
        page.locator(first ? "button:has-text('Tālāk')" : "button:has-text('Pabeigt')").click();
        if (first) {
            return typeSheet(page, "Pabeigt");
        }
        page.locator("h1:has-text('Izdarīts')").waitFor();
        return "";
    }

    private static String typeSheet(Page page, String label) {
        String code = page.locator("#sheet").textContent();
        Locator go = page.locator("button:has-text('" + label + "')");
        go.click();
        String wrong = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");
        page.locator("input[name=typed]").fill(wrong.replace(' ', '-'));
        go.click();
        page.locator(".error").waitFor();
        page.locator("input[name=typed]").fill(code.toLowerCase(java.util.Locale.ROOT));
        go.click();
        return code;
    }

    private void signIn(Page page, Office.Staff staff) {
        page.locator("input[name=login]").fill(staff.member().login());
        page.locator("input[name=passphrase]").fill(PASSPHRASE);
        page.locator("input[name=code]").fill(Codes.next(staff.factor()));
        page.locator("main button").first().click();
        page.locator(".filter").waitFor();
    }

    private static void menu(Page page, int which) {
        page.locator("#menu button").nth(which).click();
    }

    /** The dark block stands first on the page. */
    private static void urgent(Page page) {
        page.locator("main > .now").waitFor();
        assertThat(page.locator("main > *").first().getAttribute("class")).isEqualTo("now");
        page.locator(".now .item").first().click();
        page.locator(".say").first().waitFor();
    }

    private static String answers(Page page) {
        return String.join("\n", page.locator(".answers dt, .answers dd").allTextContents());
    }

    private static void looksRight(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(Chromium.PHONE, 640);
        assertThat(Overflow.of(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.colours(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(Chromium.DESK, 800);
    }

    private String newestRecipient() {
        return office.column(
                        "SELECT recipient FROM organisation_key WHERE organisation = ? AND retired IS"
                                + " NULL",
                        id)
                .getFirst();
    }

    private Office.Staff reader(String recipient) {
        return new Office.Staff(
                office.bean(Members.class).of(id).getFirst(),
                new AgeKey("", recipient),
                AgeKey.random(),
                new byte[0],
                "");
    }
}
