package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lv.gaisma.database.Work;
import lv.gaisma.passkey.Passkeys;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.Ids;
import org.jspecify.annotations.Nullable;

/** The people of organisations and the wrapped keys they hold. */
@Singleton
public final class Members {

    /** How long an invitation may be taken up. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private static final int LONGEST_WRAP = 1024;

    private final MemberRows rows;
    private final WrapRows wraps;
    private final SessionRows sessions;
    private final Proof proofs;
    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final Work work;
    private final Clock clock;

    /** A key of the organisation, wrapped for one member. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Wrap(int version, byte[] wrapped) {}

    Members(
            MemberRows rows,
            WrapRows wraps,
            SessionRows sessions,
            Proof proofs,
            SecondFactor factor,
            Passkeys passkeys,
            Work work,
            Clock clock) {
        this.rows = rows;
        this.wraps = wraps;
        this.sessions = sessions;
        this.proofs = proofs;
        this.factor = factor;
        this.passkeys = passkeys;
        this.work = work;
        this.clock = clock;
    }

    public List<Member> of(String organisation) {
        return rows.findByOrganisationOrderByName(organisation).stream()
                .map(MemberRow::member)
                .toList();
    }

    /** Those who look after the portal and belong to no organisation. */
    public List<Member> portal() {
        return rows.findByOrganisationIsNullOrderByName().stream().map(MemberRow::member).toList();
    }

    /** A member of this organisation; of none, for the empty text. */
    public Optional<Member> find(String organisation, String id) {
        return rows.findById(id)
                .map(MemberRow::member)
                .filter(member -> member.organisation().equals(organisation));
    }

    /**
     * Invites somebody new.
     *
     * @param organisation null for {@link Role#PORTAL}, and for nobody else
     * @return the token of the invitation, told once
     * @throws IllegalArgumentException when a value cannot be used or the login is taken
     */
    public String invite(
            @Nullable String organisation,
            String login,
            String name,
            @Nullable String mail,
            String language,
            Role role) {
        String normal = SignIn.normal(login);
        Particulars.check(normal, name, mail);
        if ((organisation == null) != (role == Role.PORTAL)) {
            throw new IllegalArgumentException("the portal's people belong to no organisation");
        }
        if (rows.findByLogin(normal).isPresent()) {
            throw new IllegalArgumentException("the login " + normal + " is taken");
        }
        String token = Token.random();
        rows.save(
                new MemberRow(
                        Ids.random(),
                        organisation,
                        normal,
                        name.strip(),
                        mail,
                        language,
                        role.word(),
                        Member.INVITED,
                        null,
                        null,
                        0,
                        null,
                        Token.hash(token),
                        now().plus(INVITATION),
                        today()));
        return token;
    }

    /** Invites a member again, who starts anew: their keys and sessions end. */
    public String inviteAgain(Member member) {
        String token = Token.random();
        work.asOne(
                () -> {
                    wraps.dropOf(member.id());
                    passkeys.dropOf(member.id());
                    sessions.endAll(member.id());
                    rows.invite(member.id(), Token.hash(token), now().plus(INVITATION));
                    return true;
                });
        return token;
    }

    /** Who is invited by a token that still counts. */
    public Optional<Member> invited(String token) {
        return row(token).map(MemberRow::member);
    }

    /** Takes up an invitation; empty when it does not count or the code is wrong. */
    public Optional<Member> enrol(Enrolment enrolment) {
        Age.checkRecipient(enrolment.recipient());
        Optional<MemberRow> row = row(enrolment.invitation());
        OptionalLong step = factor.match(enrolment.factor(), enrolment.code().strip(), 0);
        if (row.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        String id = row.get().id();
        int done =
                rows.enrol(
                        id,
                        Token.hash(enrolment.invitation()),
                        proofs.verifier(id, enrolment.proof()),
                        factor.seal(id, enrolment.factor()),
                        step.getAsLong(),
                        enrolment.recipient(),
                        enrolment.language());
        return done == 1 ? rows.findById(id).map(MemberRow::member) : Optional.empty();
    }

    /** The keys a member holds, the oldest first. */
    public List<Wrap> wraps(Member member) {
        return wraps.findByMemberOrderByVersion(member.id()).stream()
                .map(row -> new Wrap(row.version(), row.wrapped()))
                .toList();
    }

    /** Gives a member a key that a browser has wrapped for them. */
    public void wrap(Member member, Wrap wrap) {
        Age.check(wrap.wrapped(), LONGEST_WRAP);
        if (member.role() == Role.PORTAL) {
            throw new IllegalArgumentException("the portal's people hold no keys");
        }
        work.asOne(
                () -> {
                    wraps.drop(member.id(), wrap.version());
                    return wraps.save(
                            new WrapRow(
                                    Ids.random(),
                                    member.id(),
                                    wrap.version(),
                                    WrapRow.PASSPHRASE,
                                    wrap.wrapped(),
                                    today()));
                });
    }

    /**
     * A new passphrase: everything the member holds is wrapped anew. Their passkeys open the key of
     * the old one, so they end.
     */
    public void changePassphrase(Member member, byte[] proof, String recipient, List<Wrap> anew) {
        Age.checkRecipient(recipient);
        anew.forEach(wrap -> Age.check(wrap.wrapped(), LONGEST_WRAP));
        work.asOne(
                () -> {
                    wraps.dropOf(member.id());
                    passkeys.dropOf(member.id());
                    anew.forEach(wrap -> wrap(member, wrap));
                    rows.changePassphrase(
                            member.id(), proofs.verifier(member.id(), proof), recipient);
                    return true;
                });
    }

    /** Ends everything a member holds. */
    public void disable(Member member) {
        work.asOne(
                () -> {
                    wraps.dropOf(member.id());
                    passkeys.dropOf(member.id());
                    sessions.endAll(member.id());
                    rows.disable(member.id());
                    return true;
                });
    }

    /**
     * @throws IllegalArgumentException when it is no mail address
     */
    public void setContact(Member member, @Nullable String mail, String language) {
        Particulars.checkMail(mail);
        rows.setContact(member.id(), mail, language);
    }

    private Optional<MemberRow> row(String token) {
        return rows.findByInvitation(Token.hash(token))
                .filter(row -> row.invitedUntil() != null && row.invitedUntil().isAfter(now()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate today() {
        return now().toLocalDate();
    }
}
