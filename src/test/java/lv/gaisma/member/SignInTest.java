package lv.gaisma.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import lv.gaisma.inbox.Codes;
import lv.gaisma.inbox.Office;
import org.junit.jupiter.api.Test;

/** The door, on a real database, with a clock that is turned by hand. */
class SignInTest {

    private static final int SAMPLES = 25;
    private static final int WARM_UP = 5;

    private final Office office = Office.shared();
    private final TurningClock clock = new TurningClock(Instant.now());
    private final SecondFactor factor =
            new SecondFactor(office.bean(lv.gaisma.secret.Secrets.class), clock);
    private final SignIn door =
            new SignIn(
                    office.bean(MemberRows.class),
                    office.bean(Proof.class),
                    factor,
                    office.bean(Devices.class),
                    clock);
    private final String id = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff staff = office.organisation(id);
    private final String login = staff.member().login();

    @Test
    void name_passphrase_and_code_together_open_and_a_code_opens_once() {
        clock.turn(Duration.ofSeconds(30));
        String code = code();
        assertThat(door.attempt(login, new byte[32], code, null))
                .isInstanceOf(SignIn.Welcome.class);
        assertThat(door.attempt(login, new byte[32], code, null)).isInstanceOf(SignIn.Wrong.class);
        clock.turn(Duration.ofSeconds(30));
        assertThat(
                        door.attempt(
                                "  " + login.toUpperCase(java.util.Locale.ROOT),
                                new byte[32],
                                code(),
                                null))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void each_part_that_is_wrong_gets_the_same_answer() {
        byte[] other = new byte[32];
        other[0] = 1;
        clock.turn(Duration.ofSeconds(60));
        assertThat(door.attempt(login, other, code(), null)).isInstanceOf(SignIn.Wrong.class);
        assertThat(door.attempt(login, new byte[32], "000000", null))
                .isInstanceOf(SignIn.Wrong.class);
        assertThat(door.attempt("nobody-" + id, new byte[32], code(), null))
                .isInstanceOf(SignIn.Wrong.class);
        assertThat(door.attempt(login, new byte[0], "", null)).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void guessing_is_slowed_down_and_the_rightful_person_comes_in_with_their_browser() {
        clock.turn(Duration.ofSeconds(30));
        SignIn.Outcome first = door.attempt(login, new byte[32], code(), null);
        String device = ((SignIn.Welcome) first).device();
        int later = 0;
        for (int i = 0; i < 30; i++) {
            if (door.attempt(login, new byte[32], "000000", null) instanceof SignIn.Later) {
                later++;
            }
        }
        assertThat(later).isBetween(20, 24);
        clock.turn(Duration.ofSeconds(30));
        assertThat(door.attempt(login, new byte[32], code(), null))
                .as("another browser waits")
                .isInstanceOf(SignIn.Later.class);
        assertThat(door.attempt(login, new byte[32], code(), device))
                .isInstanceOf(SignIn.Welcome.class);
        assertThat(door.attempt(login, new byte[32], code(), "x" + device))
                .as("a mark of nobody's counts as none")
                .isInstanceOf(SignIn.Later.class);
        clock.turn(Duration.ofMinutes(2));
        assertThat(door.attempt(login, new byte[32], code(), null))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_name_that_nobody_has_takes_as_long_as_one_that_somebody_has() {
        long[] known = new long[SAMPLES];
        long[] unknown = new long[SAMPLES];
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            clock.turn(Duration.ofMinutes(10));
            long one = time(login);
            long other = time("n" + "0".repeat(id.length() - 1) + "-admin");
            if (i >= 0) {
                known[i] = one;
                unknown[i] = other;
            }
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        double ratio = (double) known[SAMPLES / 2] / unknown[SAMPLES / 2];
        System.out.printf(
                "sign-in: known %d µs, unknown %d µs, ratio %.3f%n",
                known[SAMPLES / 2] / 1000, unknown[SAMPLES / 2] / 1000, ratio);
        assertThat(ratio).isBetween(0.95, 1.05);
    }

    @Test
    void the_salt_of_an_unknown_name_looks_like_any_other_and_stays_the_same() {
        byte[] one = door.salt("nobody-" + id);
        assertThat(one).hasSize(16).isEqualTo(door.salt("nobody-" + id));
        assertThat(one).isNotEqualTo(door.salt("somebody-" + id));
    }

    private long time(String name) {
        long start = System.nanoTime();
        assertThat(door.attempt(name, new byte[32], "000000", null))
                .isInstanceOf(SignIn.Wrong.class);
        return System.nanoTime() - start;
    }

    private String code() {
        return SecondFactor.code(staff.factor(), clock.instant().getEpochSecond() / 30);
    }

    @Test
    void the_secret_of_a_second_factor_belongs_to_its_member() {
        byte[] sealed = factor.seal("a".repeat(32), staff.factor());
        assertThat(factor.open("a".repeat(32), sealed)).isEqualTo(staff.factor());
        assertThat(Codes.now(staff.factor())).hasSize(6);
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> factor.open("b".repeat(32), sealed));
    }
}
