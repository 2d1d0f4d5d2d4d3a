package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.gaisma.inbox.Codes;
import lv.gaisma.inbox.Office;
import lv.gaisma.member.Members;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import org.junit.jupiter.api.Test;

/** A passkey in a real browser with a device of its own making (CDP, domain WebAuthn). */
class PasskeyTest {

    private static final String PASSPHRASE = "zils galds lēni peld rudenī";

    /** Notes what the device tells the page, so that it can be looked for in what is sent. */
    private static final String LISTEN =
            """
            window.secrets = [];
            for (const name of ["create", "get"]) {
              const original = navigator.credentials[name].bind(navigator.credentials);
              navigator.credentials[name] = async (options) => {
                const answer = await original(options);
                const first = answer.getClientExtensionResults().prf?.results?.first;
                if (first) window.secrets.push(btoa(String.fromCharCode(...new Uint8Array(first))));
                return answer;
              };
            }
            """;

    private final Office office = Office.shared();
    private final String id = "k" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> sent = new ArrayList<>();

    @Test
    void a_passkey_is_added_signs_in_and_opens_messages_and_ends() {
        Office.Staff staff = office.organisation(id);
        Office.Staff admin = office.admin(id, staff.key(), id + "-desk", PASSPHRASE);
        Office.Tip tip =
                office.tip("{\"v\":1,\"language\":\"lv\",\"text\":\"Pirmais\"}", "d-", staff);
        Page page = open();
        Device device = device(page, true);
        page.navigate(office.base() + "/inbox/?lang=lv");
        signIn(page, admin);
        add(page, admin);
        looksRight(page);

        leave(page);
        enter(page);
        read(page, tip, "Pirmais");

        page.reload();
        page.locator("button:has-text('Atslēgt ar piekļuves')").click();
        page.locator(".filter").waitFor();
        read(page, tip, "Pirmais");

        Office.Tip later = afterAChangeOfKeys(admin);
        leave(page);
        enter(page);
        read(page, later, "Otrais");

        String replay =
                sent.stream()
                        .filter(one -> one.contains("/passkey/sign-in "))
                        .reduce("", (one, next) -> next)
                        .replaceFirst("^[^ ]* ", "");
        assertThat(replay).contains("signature");
        assertThat(office.ask("POST", "/inbox/api/passkey/sign-in", replay).statusCode())
                .isEqualTo(401);
        keptToItself(page);

        page.reload();
        device.verifies(false);
        page.locator("button:has-text('Atslēgt ar piekļuves')").click();
        page.locator(".error:has-text('neko neapstiprināja')").waitFor();
        page.locator("input[name=passphrase]").fill(PASSPHRASE);
        page.locator("main button").first().click();
        page.locator(".filter").waitFor();
        account(page);
        page.locator("[data-passkey] button").click();
        page.locator("[data-passkey]").waitFor(InboxTest.detached());
        leave(page);
        page.locator("button:has-text('Ieiet ar piekļuves')").click();
        page.locator(".error").waitFor();
        assertThat(page.locator(".filter").count()).isZero();
        page.context().close();
    }

    @Test
    void a_device_that_keeps_no_secret_is_not_added_and_another_address_is_told_so() {
        Office.Staff staff = office.organisation(id);
        Office.Staff admin = office.admin(id, staff.key(), id + "-desk", PASSPHRASE);
        Page page = open();
        device(page, false);
        page.navigate(office.base() + "/inbox/?lang=lv");
        signIn(page, admin);
        prove(page, admin);
        page.locator("button:has-text('Izveidot piekļuves')").click();
        page.locator(".error:has-text('Nekas netika pievienots')").waitFor();
        assertThat(
                        office.column(
                                "SELECT id FROM member_passkey WHERE member = ?",
                                admin.member().id()))
                .isEmpty();
        page.navigate(office.base().replace("localhost", "127.0.0.1") + "/inbox/?lang=lv");
        page.locator("button:has-text('Ieiet ar piekļuves')").click();
        page.locator(".error:has-text('īstajā adresē')").waitFor();
        page.context().close();
    }

    /** The organisation's new key is wrapped for the member's own, which the passkey opens. */
    private Office.Tip afterAChangeOfKeys(Office.Staff admin) {
        AgeKey anew = AgeKey.random();
        int version = office.bean(Receivers.class).addKey(id, anew.recipient());
        String text = "gaisma-key v1 " + id + " " + version + " " + anew.identity();
        office.bean(Members.class)
                .wrap(
                        admin.member(),
                        new Members.Wrap(
                                version,
                                Age.seal(
                                        text.getBytes(StandardCharsets.US_ASCII),
                                        List.of(admin.own().recipient()))));
        Office.Staff reads = new Office.Staff(admin.member(), anew, admin.own(), new byte[0], "");
        Office.Tip tip =
                office.tip("{\"v\":1,\"language\":\"lv\",\"text\":\"Otrais\"}", "--", reads);
        office.bean(lv.gaisma.database.Work.class)
                .asOne(
                        () -> {
                            office.change(
                                    "UPDATE tip_grant SET key_version = ? WHERE tip = ?",
                                    version,
                                    tip.id());
                            return true;
                        });
        return tip;
    }

    /** Neither the device's secret nor any key leaves the browser. */
    private void keptToItself(Page page) {
        Object told = page.evaluate("window.secrets");
        assertThat(told).isInstanceOf(List.class);
        assertThat((List<?>) told).isNotEmpty();
        String all = String.join("\n", sent);
        for (Object one : (List<?>) told) {
            assertThat(all).doesNotContain(String.valueOf(one));
        }
        assertThat(all).doesNotContain("AGE-SECRET-KEY", PASSPHRASE);
    }

    private void add(Page page, Office.Staff admin) {
        prove(page, admin);
        page.locator("button:has-text('Izveidot piekļuves')").click();
        page.locator("[data-passkey]").waitFor();
        assertThat(page.locator("[data-passkey]").textContent())
                .contains("Mans darba tālrunis", "Vēl nav lietota");
    }

    private void prove(Page page, Office.Staff admin) {
        account(page);
        page.locator("summary:has-text('Pievienot piekļuves')").click();
        page.locator("[name=passkey-name]").fill("Mans darba tālrunis");
        page.locator("[name=passkey-passphrase]").fill(PASSPHRASE);
        office.bean(lv.gaisma.database.Work.class)
                .asOne(
                        () -> {
                            // the code that signed in is used up, and the next one is half a minute
                            // away
                            office.change(
                                    "UPDATE member SET totp_step = 0 WHERE id = ?",
                                    admin.member().id());
                            return true;
                        });
        page.locator("[name=passkey-code]").fill(Codes.now(admin.factor()));
        page.locator("#passkeys button:has-text('Tālāk')").click();
        page.locator("button:has-text('Izveidot piekļuves')").waitFor();
    }

    private static void account(Page page) {
        page.locator("#menu button").nth(2).click();
        page.locator("#passkeys").waitFor();
    }

    private static void leave(Page page) {
        page.locator("#menu button:has-text('Iziet')").click();
        page.locator("input[name=login]").waitFor();
    }

    private static void enter(Page page) {
        page.locator("button:has-text('Ieiet ar piekļuves')").click();
        page.locator(".filter").waitFor();
    }

    private static void read(Page page, Office.Tip tip, String words) {
        Locator item = page.locator("[data-tip='" + tip.id() + "']");
        item.click();
        page.locator(".words").waitFor();
        assertThat(page.locator(".words").textContent()).isEqualTo(words);
        page.locator("#menu button").nth(0).click();
        page.locator(".filter").waitFor();
    }

    private void signIn(Page page, Office.Staff staff) {
        page.locator("input[name=login]").fill(staff.member().login());
        page.locator("input[name=passphrase]").fill(PASSPHRASE);
        page.locator("input[name=code]").fill(Codes.next(staff.factor()));
        page.locator("main button").first().click();
        page.locator(".filter").waitFor();
    }

    private static void looksRight(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(Chromium.PHONE, 640);
        assertThat(Overflow.of(page)).isEmpty();
        page.setViewportSize(Chromium.DESK, 800);
    }

    private Page open() {
        Page page = Chromium.open(Chromium.DESK);
        page.setDefaultTimeout(90_000);
        page.addInitScript(LISTEN);
        page.onRequest(request -> sent.add(request.url() + " " + request.postData()));
        return page;
    }

    private static Device device(Page page, boolean secret) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        options.addProperty("hasPrf", secret);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        return new Device(
                session,
                session.send("WebAuthn.addVirtualAuthenticator", arguments)
                        .get("authenticatorId")
                        .getAsString());
    }

    /** A device of the browser's. */
    private record Device(CDPSession session, String id) {

        void verifies(boolean verified) {
            JsonObject arguments = new JsonObject();
            arguments.addProperty("authenticatorId", id);
            arguments.addProperty("isUserVerified", verified);
            session.send("WebAuthn.setUserVerified", arguments);
        }
    }
}
