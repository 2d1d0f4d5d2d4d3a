package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import lv.gaisma.passkey.Assertion;
import lv.gaisma.passkey.Passkeys;
import org.jspecify.annotations.Nullable;

/**
 * The second door: a passkey with its person verified by the device, which is both factors at once.
 * Nobody says a name, so nobody learns one; whatever is wrong gets the same answer after the same
 * time.
 */
@Singleton
public final class PasskeySignIn {

    private final Passkeys passkeys;
    private final MemberRows rows;
    private final Devices devices;
    private final Throttle throttle;
    private final Throttle strangers;
    private final Pace pace = new Pace(SignIn.WRONG);

    PasskeySignIn(Passkeys passkeys, MemberRows rows, Devices devices, Clock clock) {
        this.passkeys = passkeys;
        this.rows = rows;
        this.devices = devices;
        this.throttle = new Throttle(SignIn.AT_ONCE, Duration.ofMinutes(1), clock);
        this.strangers = new Throttle(SignIn.ALL_AT_ONCE, Duration.ofMillis(500), clock);
    }

    /**
     * @param device the mark that this browser was given, null for none
     */
    public SignIn.Outcome attempt(Assertion assertion, @Nullable String device) {
        long start = System.nanoTime();
        SignIn.Outcome outcome = tried(assertion, device);
        if (outcome instanceof SignIn.Wrong) {
            pace.await(start);
        }
        return outcome;
    }

    private SignIn.Outcome tried(Assertion assertion, @Nullable String device) {
        Optional<MemberRow> owner =
                passkeys.owner(assertion)
                        .flatMap(rows::findById)
                        .filter(row -> row.member().active());
        Optional<String> known =
                device == null
                        ? Optional.empty()
                        : owner.flatMap(row -> devices.number(row.login(), device));
        String counted = known.map(number -> "device " + number).orElseGet(() -> name(assertion));
        if (!throttle.admit(counted) || known.isEmpty() && !strangers.admit(SignIn.STRANGERS)) {
            return new SignIn.Later();
        }
        if (owner.isEmpty() || passkeys.verify(assertion).isEmpty()) {
            return new SignIn.Wrong();
        }
        throttle.forget(counted);
        return new SignIn.Welcome(owner.get().member(), devices.mark(owner.get().login()));
    }

    private static String name(Assertion assertion) {
        return "passkey " + HexFormat.of().formatHex(assertion.credential());
    }
}
