package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.gaisma.database.Work;

/** Who is signed in. A token lives in one browser's cookie; only its hash is kept. */
@Singleton
public final class Sessions {

    /** So long without any sign of life ends a session. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** So long after signing in it ends in any case. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final MemberRows members;
    private final Work work;
    private final Clock clock;

    Sessions(SessionRows rows, MemberRows members, Work work, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.work = work;
        this.clock = clock;
    }

    /** A new session; the token is told once. */
    public String start(Member member) {
        String token = Token.random();
        LocalDateTime now = now();
        work.asOne(
                () -> {
                    rows.dropEnded(now.minus(IDLE), now.minus(LONGEST));
                    return rows.save(
                            new SessionRow(Token.hash(token), member.id(), true, now, now));
                });
        return token;
    }

    /** The member of a session that has not ended; a member who was removed has none. */
    public Optional<Member> find(String token) {
        LocalDateTime now = now();
        return rows.findById(Token.hash(token))
                .filter(session -> session.used().isAfter(now.minus(IDLE)))
                .filter(session -> session.since().isAfter(now.minus(LONGEST)))
                .flatMap(session -> living(session, now));
    }

    private Optional<Member> living(SessionRow session, LocalDateTime now) {
        Optional<Member> member =
                members.findById(session.member()).map(MemberRow::member).filter(Member::active);
        if (member.isPresent() && session.used().isBefore(now.minus(NOTED))) {
            rows.use(session.token(), now);
        }
        return member;
    }

    public void end(String token) {
        rows.deleteById(Token.hash(token));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
