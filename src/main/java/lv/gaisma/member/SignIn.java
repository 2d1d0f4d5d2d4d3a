package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The door: name, passphrase and second factor at once. It does the same work for a name that
 * nobody has, and says the same whatever was wrong.
 */
@Singleton
public final class SignIn {

    static final int AT_ONCE = 8;
    static final int ALL_AT_ONCE = 200;

    /** So long every wrong attempt takes: longer than any work that is done for it. */
    static final Duration WRONG = Duration.ofMillis(150);

    static final String STRANGERS = "all";

    /** What came of an attempt. */
    public sealed interface Outcome {}

    /**
     * @param device a mark for this browser, to be kept by it
     */
    public record Welcome(Member member, String device) implements Outcome {}

    public record Wrong() implements Outcome {}

    /** Too many attempts; in a minute there is one more. */
    public record Later() implements Outcome {}

    private final MemberRows rows;
    private final Proof proofs;
    private final SecondFactor factor;
    private final Devices devices;
    private final Throttle throttle;
    private final Throttle strangers;
    private final MemberRow nobody;
    private final Pace pace = new Pace(WRONG);

    SignIn(MemberRows rows, Proof proofs, SecondFactor factor, Devices devices, Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.factor = factor;
        this.devices = devices;
        this.throttle = new Throttle(AT_ONCE, Duration.ofMinutes(1), clock);
        this.strangers = new Throttle(ALL_AT_ONCE, Duration.ofMillis(500), clock);
        this.nobody = nobody(factor);
    }

    /** The salt for a name, whether anybody has it or not. */
    public byte[] salt(String login) {
        return proofs.salt(normal(login));
    }

    /**
     * @param proof half of what Argon2id makes of the passphrase, 32 bytes
     * @param code six digits
     * @param device the mark that this browser was given, null for none
     */
    public Outcome attempt(String login, byte[] proof, String code, @Nullable String device) {
        long start = System.nanoTime();
        Outcome outcome = tried(login, proof, code, device);
        if (outcome instanceof Wrong) {
            pace.await(start);
        }
        return outcome;
    }

    private Outcome tried(String login, byte[] proof, String code, @Nullable String device) {
        String name = normal(login);
        Optional<String> known = device == null ? Optional.empty() : devices.number(name, device);
        String counted = known.map(number -> "device " + number).orElse("name " + name);
        if (!throttle.admit(counted) || known.isEmpty() && !strangers.admit(STRANGERS)) {
            return new Later();
        }
        MemberRow row = rows.findByLogin(name).filter(SignIn::canSignIn).orElse(nobody);
        boolean proven = proofs.fits(row.id(), proof, present(row.verifier()));
        OptionalLong step =
                factor.match(
                        factor.open(row.id(), present(row.totp())), code.strip(), row.totpStep());
        if (!proven || step.isEmpty() || row == nobody) {
            return new Wrong();
        }
        if (rows.useStep(row.id(), step.getAsLong()) != 1) {
            return new Wrong(); // somebody else has used this code in the same moment
        }
        throttle.forget(counted);
        return new Welcome(row.member(), devices.mark(name));
    }

    /** A name is written in any case and with spaces around it. */
    static String normal(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean canSignIn(MemberRow row) {
        return row.member().active() && row.verifier() != null && row.totp() != null;
    }

    @SuppressWarnings("NullAway") // the two annotations of a row's arrays are too much for it
    private static byte[] present(@io.micronaut.core.annotation.Nullable byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }

    private static MemberRow nobody(SecondFactor factor) {
        String id = "0".repeat(32);
        return new MemberRow(
                id,
                null,
                "",
                "",
                null,
                "lv",
                Role.INTERPRETER.word(),
                Member.DISABLED,
                Token.bytes(Proof.BYTES),
                factor.seal(id, Token.bytes(SecondFactor.SECRET)),
                0,
                null,
                null,
                null,
                java.time.LocalDate.EPOCH);
    }
}
