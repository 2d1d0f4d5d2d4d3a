package lv.gaisma.passkey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.gaisma.tip.seal.Age;

/** The passkeys of members. A member is known here by id alone. */
@Singleton
public final class Passkeys {

    private static final String ENTER = "enter";
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WRAP = 1024;

    private final PasskeyRows rows;
    private final Challenges challenges;
    private final Ceremony ceremony;
    private final Place place;
    private final Clock clock;

    Passkeys(PasskeyRows rows, Challenges challenges, Ceremony ceremony, Place place, Clock clock) {
        this.rows = rows;
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.place = place;
        this.clock = clock;
    }

    /** False where no browser would make one: the base address is a number, or not https. */
    public boolean usable() {
        return place.usable();
    }

    /** The host for which passkeys are made. */
    public String host() {
        return place.host();
    }

    /** Kinds of signatures, the most wanted first (COSE). */
    public List<Long> algorithms() {
        return Ceremony.ALGORITHMS;
    }

    /** A challenge to make a passkey for a member. */
    public byte[] askToAdd(String member) {
        return challenges.ask("add " + member);
    }

    /** A challenge to sign in; whoever answers it says who they are. */
    public byte[] askToEnter() {
        return challenges.ask(ENTER);
    }

    public List<Passkey> of(String member) {
        return rows.findByMemberOrderBySince(member).stream().map(PasskeyRow::passkey).toList();
    }

    /**
     * Adds a passkey that a device has made.
     *
     * @throws IllegalArgumentException when it is not what was asked for, or there are ten
     */
    public void add(String member, Registration made) {
        Age.check(made.wrapped(), LONGEST_WRAP);
        String name = made.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || of(member).size() >= MOST) {
            throw new IllegalArgumentException("a name of 1 to 100 letters, and ten passkeys");
        }
        Ceremony.Made key =
                ceremony.register(made, challenge -> challenges.answer("add " + member, challenge));
        if (rows.existsById(Hash.of(key.credential()))) {
            throw new IllegalArgumentException("this passkey is there already");
        }
        rows.save(
                new PasskeyRow(
                        Hash.of(key.credential()),
                        member,
                        key.credential(),
                        key.publicKey(),
                        key.counter(),
                        key.copied(),
                        name,
                        made.wrapped(),
                        today(),
                        null));
    }

    /** Whose passkey it is, before anything is proved. */
    public Optional<String> owner(Assertion assertion) {
        return rows.findById(Hash.of(assertion.credential())).map(PasskeyRow::member);
    }

    /** The member who has signed, verified by their device; empty for anything else. */
    public Optional<String> verify(Assertion assertion) {
        Optional<PasskeyRow> row =
                rows.findById(Hash.of(assertion.credential()))
                        .filter(one -> Arrays.equals(one.credential(), assertion.credential()))
                        .filter(one -> Arrays.equals(handle(one.member()), assertion.user()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        try {
            long counter =
                    ceremony.verify(
                            row.get(), assertion, challenge -> challenges.answer(ENTER, challenge));
            rows.use(row.get().id(), counter, today());
            return Optional.of(row.get().member());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a device keeps of a member: the 16 bytes of their id, which say nothing. */
    public static byte[] handle(String member) {
        return HexFormat.of().parseHex(member);
    }

    /** False when the member has no such passkey. */
    public boolean remove(String member, String id) {
        return rows.drop(id, member) == 1;
    }

    /** Ends all of a member. */
    public void dropOf(String member) {
        rows.dropOf(member);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
