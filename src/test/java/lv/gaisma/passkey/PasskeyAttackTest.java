package lv.gaisma.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import lv.gaisma.inbox.Office;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.secret.Secrets;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may try at the door for passkeys; a device in software does it. */
class PasskeyAttackTest {

    private static final int GOOD = SoftDevice.PRESENT | SoftDevice.VERIFIED;

    private final Office office = Office.shared();
    private final Passkeys passkeys = office.bean(Passkeys.class);
    private final String id = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff owner = office.organisation(id);
    private final Office.Staff other =
            office.member(id, owner.key(), Role.READER, id + "-other", null);
    private final String member = owner.member().id();
    private final byte[] handle = Passkeys.handle(member);
    private final byte[] wrapped =
            Age.seal("x".getBytes(StandardCharsets.UTF_8), List.of(AgeKey.random().recipient()));
    private final SoftDevice device = device(owner);

    @BeforeEach
    void has() {
        passkeys.add(member, device.make(passkeys.askToAdd(member), GOOD, wrapped));
    }

    @Test
    void it_signs_in_and_the_same_answer_a_second_time_does_not() {
        Assertion signed = device.sign(passkeys.askToEnter());
        HttpResponse<String> first = enter(signed);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().allValues("set-cookie")).hasSize(2);
        assertRefused(signed);
        assertThat(enter(device.sign(passkeys.askToEnter())).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_of_another_name_gets_nothing() {
        for (String origin :
                List.of(
                        "https://localhost",
                        "http://localhost",
                        office.base() + "0",
                        "http://gaisma.example",
                        "http://localhost.gaisma.example")) {
            assertRefused(
                    device.sign(
                            passkeys.askToEnter(),
                            origin,
                            "localhost",
                            GOOD,
                            9,
                            device.credential,
                            handle));
        }
        assertRefused(
                device.sign(
                        passkeys.askToEnter(),
                        office.base(),
                        "gaisma.example",
                        GOOD,
                        9,
                        device.credential,
                        handle));
    }

    @Test
    void a_device_that_has_not_verified_the_person_does_not_count() {
        for (int flags : new int[] {0, SoftDevice.PRESENT, SoftDevice.VERIFIED}) {
            assertRefused(
                    device.sign(
                            passkeys.askToEnter(),
                            office.base(),
                            "localhost",
                            flags,
                            9,
                            device.credential,
                            handle));
        }
        SoftDevice careless = device(owner);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                passkeys.add(
                                        member,
                                        careless.make(
                                                passkeys.askToAdd(member),
                                                SoftDevice.PRESENT,
                                                wrapped)));
    }

    @Test
    void nobody_comes_in_under_the_passkey_of_somebody_else() {
        SoftDevice mine = device(other);
        passkeys.add(
                other.member().id(),
                mine.make(passkeys.askToAdd(other.member().id()), GOOD, wrapped));
        byte[] own = Passkeys.handle(other.member().id());
        assertRefused(good(mine, device.credential, handle));
        assertRefused(good(mine, device.credential, own));
        assertRefused(good(mine, mine.credential, handle));
        assertThat(enter(good(mine, mine.credential, own)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_challenge_is_ours_in_time_and_for_one_purpose() {
        byte[] forged = passkeys.askToEnter();
        forged[20] ^= 1;
        assertRefused(device.sign(forged));
        assertRefused(device.sign(new byte[56]));
        assertRefused(device.sign(passkeys.askToAdd(member)));
        Instant before = Instant.now().minus(Challenges.LIFE).minus(Duration.ofSeconds(5));
        Challenges old =
                new Challenges(
                        office.bean(ChallengeRows.class),
                        office.bean(Secrets.class),
                        Clock.fixed(before, ZoneOffset.UTC));
        assertRefused(device.sign(old.ask("enter")));
        for (byte[] wrong :
                List.of(passkeys.askToEnter(), passkeys.askToAdd(other.member().id()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> passkeys.add(member, device(owner).make(wrong, GOOD, wrapped)));
        }
    }

    @Test
    void a_copied_device_that_counts_anew_is_noticed() {
        assertThat(enter(device.sign(passkeys.askToEnter())).statusCode()).isEqualTo(200);
        assertRefused(
                device.sign(
                        passkeys.askToEnter(),
                        office.base(),
                        "localhost",
                        GOOD,
                        1,
                        device.credential,
                        handle));
    }

    @Test
    void whoever_leaves_starts_anew_or_changes_the_passphrase_has_none_left() {
        Members members = office.bean(Members.class);
        assertThat(passkeys.of(member)).hasSize(1);
        members.changePassphrase(
                owner.member(), new byte[32], AgeKey.random().recipient(), List.of());
        assertThat(passkeys.of(member)).isEmpty();
        assertRefused(device.sign(passkeys.askToEnter()));
        passkeys.add(member, device.make(passkeys.askToAdd(member), GOOD, wrapped));
        members.inviteAgain(owner.member());
        assertThat(passkeys.of(member)).isEmpty();
        passkeys.add(member, device.make(passkeys.askToAdd(member), GOOD, wrapped));
        assertRefused(device.sign(passkeys.askToEnter()));
        members.disable(owner.member());
        assertThat(passkeys.of(member)).isEmpty();
    }

    @Test
    void a_session_alone_adds_none_and_removes_no_one_elses() {
        for (String body :
                List.of(
                        "{\"proof\":\"%s\",\"code\":\"000000\"}".formatted(text(new byte[32])),
                        "{\"proof\":\"\",\"code\":\"\"}")) {
            HttpResponse<String> answer = ask("me/passkeys/challenge", body, owner.cookie());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("wrong").doesNotContain("challenge");
        }
        String passkey = passkeys.of(member).getFirst().id();
        String remove = "me/passkeys/" + passkey + "/remove";
        assertThat(ask(remove, "{}", other.cookie()).statusCode()).isEqualTo(404);
        assertThat(passkeys.of(member)).hasSize(1);
        assertThat(ask(remove, "{}", owner.cookie()).statusCode()).isEqualTo(200);
        assertRefused(device.sign(passkeys.askToEnter()));
    }

    @Test
    void nonsense_is_refused_and_guessing_is_slowed_down() {
        byte[] unknown = new byte[32];
        Arrays.fill(unknown, (byte) id.hashCode());
        int later = 0;
        for (int i = 0; i < 12; i++) {
            Assertion nonsense =
                    new Assertion(unknown, handle, new byte[37], new byte[] {'{'}, new byte[8]);
            if (enter(nonsense).statusCode() == 429) {
                later++;
            }
        }
        assertThat(later).isEqualTo(4);
        assertThat(enter(device.sign(passkeys.askToEnter())).statusCode())
                .as("another passkey is not slowed down")
                .isEqualTo(200);
        assertThat(ask("passkey/sign-in", "{}", "").statusCode()).isEqualTo(400);
    }

    private Assertion good(SoftDevice signs, byte[] credential, byte[] user) {
        return signs.sign(
                passkeys.askToEnter(), office.base(), "localhost", GOOD, 9, credential, user);
    }

    private SoftDevice device(Office.Staff staff) {
        return new SoftDevice(Passkeys.handle(staff.member().id()), office.base(), "localhost");
    }

    private void assertRefused(Assertion assertion) {
        HttpResponse<String> answer = enter(assertion);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"problem\":\"passkey\"}");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    private HttpResponse<String> enter(Assertion assertion) {
        return ask(
                "passkey/sign-in",
                "{\"credential\":\"%s\",\"user\":\"%s\",\"authenticatorData\":\"%s\",\"clientData\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(
                                text(assertion.credential()),
                                text(assertion.user()),
                                text(assertion.authenticatorData()),
                                text(assertion.clientData()),
                                text(assertion.signature())),
                "");
    }

    private HttpResponse<String> ask(String path, String body, String cookie) {
        return office.ask("POST", "/inbox/api/" + path, body, "Cookie", cookie);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
