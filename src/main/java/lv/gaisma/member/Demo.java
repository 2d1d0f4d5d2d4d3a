package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.gaisma.database.Work;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import lv.gaisma.tip.seal.Ids;
import lv.gaisma.tip.seal.Stretch;

/**
 * An organisation for a first look and for tests, ready at once. Here, and nowhere else, the server
 * makes the keys itself; so it works only on a database that has no other organisation, and begins
 * with an empty one each time.
 */
@Singleton
public final class Demo {

    public static final String ORGANISATION = "demo";

    private static final String LOGIN = "demo";
    private static final int WORDS = 5;
    private static final String CONSONANTS = "bdfgjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /**
     * What is told once.
     *
     * @param factor secret of the second factor in the letters of authenticator apps
     */
    public record Access(String login, String passphrase, String factor) {

        @Override
        public String toString() {
            return login;
        }
    }

    private final DemoRows demo;
    private final MemberRows rows;
    private final Members members;
    private final Receivers receivers;
    private final Proof proofs;
    private final SecondFactor factor;
    private final Work work;
    private final Clock clock;

    Demo(
            DemoRows demo,
            MemberRows rows,
            Members members,
            Receivers receivers,
            Proof proofs,
            SecondFactor factor,
            Work work,
            Clock clock) {
        this.demo = demo;
        this.rows = rows;
        this.members = members;
        this.receivers = receivers;
        this.proofs = proofs;
        this.factor = factor;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Makes it anew.
     *
     * @throws IllegalStateException when the database belongs to a real portal
     */
    public Access open() {
        if (demo.others() > 0) {
            throw new IllegalStateException(
                    "This database has real organisations; a demonstration needs one of its own");
        }
        byte[] secret = Token.bytes(SecondFactor.SECRET);
        Access access = new Access(LOGIN, passphrase(), base32(secret));
        work.asOne(
                () -> {
                    demo.dropTips();
                    demo.dropMembers();
                    receivers.invite(organisation());
                    enrol(access.passphrase(), secret);
                    return true;
                });
        return access;
    }

    private void enrol(String passphrase, byte[] secret) {
        byte[] made = Stretch.of(passphrase, proofs.salt(LOGIN));
        byte[] proof = Arrays.copyOf(made, Proof.BYTES);
        AgeKey own = AgeKey.of(Arrays.copyOfRange(made, Proof.BYTES, Stretch.BYTES));
        String id = Ids.random();
        MemberRow row =
                rows.save(
                        new MemberRow(
                                id,
                                ORGANISATION,
                                LOGIN,
                                "Demo",
                                null,
                                "lv",
                                Role.ADMIN.word(),
                                Member.ACTIVE,
                                proofs.verifier(id, proof),
                                factor.seal(id, secret),
                                0,
                                own.recipient(),
                                null,
                                null,
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        AgeKey key = AgeKey.random();
        int version = receivers.addKey(ORGANISATION, key.recipient());
        String text = "gaisma-key v1 " + ORGANISATION + " " + version + " " + key.identity();
        members.wrap(
                row.member(),
                new Members.Wrap(
                        version,
                        Age.seal(
                                text.getBytes(StandardCharsets.US_ASCII),
                                List.of(own.recipient()))));
    }

    /** It reads everything, so that every form can be tried. */
    private static Organisation organisation() {
        return new Organisation(
                ORGANISATION,
                ORGANISATION,
                false,
                false,
                List.of("lv", "en", "ru"),
                List.of("adult", "child"),
                List.of(),
                List.of(),
                1,
                0);
    }

    /** Five words that can be typed, 80 random bits. */
    private static String passphrase() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> word(random)).limit(WORDS).collect(Collectors.joining(" "));
    }

    private static String word(SecureRandom random) {
        StringBuilder word = new StringBuilder();
        for (String letters : List.of(CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS)) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : bytes) {
            buffer = buffer << 8 | one & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(buffer >> bits - 5 & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }
}
