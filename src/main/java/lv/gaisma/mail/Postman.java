package lv.gaisma.mail;

import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.EmailSender;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import lv.gaisma.database.Database;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.tip.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells organisations that there is something: every quarter of an hour, one fixed text, whatever
 * came and however much. So neither the mail nor its hour says anything about a reporter. While the
 * mail server is down nothing is lost: it is tried again, ever more seldom, six hours apart at
 * most.
 */
@Singleton
public final class Postman {

    static final String SUBJECT = "Gaisma";

    static final String TEXT =
            """
            Jūsu iesūtnē ir kaut kas jauns. Atveriet to kā parasti.

            There is something new in your inbox. Open it as you always do.

            В вашем ящике есть новое. Откройте его как обычно.
            """;

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final SmtpSettings settings;
    private final Provider<EmailSender<?, ?>> sender;
    private final Outbox outbox;
    private final Members members;
    private final Database database;
    private final Clock clock;
    private volatile boolean failing;

    Postman(
            SmtpSettings settings,
            Provider<EmailSender<?, ?>> sender,
            Outbox outbox,
            Members members,
            Database database,
            Clock clock) {
        this.settings = settings;
        this.sender = sender;
        this.outbox = outbox;
        this.members = members;
        this.database = database;
        this.clock = clock;
    }

    /** {@code OFF}, {@code ON}, or {@code FAILING} when the last mail could not be sent. */
    public String state() {
        if (!settings.on()) {
            return "OFF";
        }
        return failing ? "FAILING" : "ON";
    }

    /** One round. */
    @Scheduled(cron = "0 0/15 * * * *")
    void round() {
        if (!settings.on() || database.state() != Database.State.READY) {
            return;
        }
        for (String organisation : outbox.waiting(now())) {
            tell(organisation);
        }
    }

    private void tell(String organisation) {
        outbox.take(organisation);
        try {
            for (String address : addresses(organisation)) {
                sender.get()
                        .send(
                                Email.builder()
                                        .from(Objects.requireNonNull(settings.from()))
                                        .to(address)
                                        .subject(SUBJECT)
                                        .body(TEXT));
            }
            outbox.sent(organisation);
            failing = false;
        } catch (EmailException e) {
            outbox.putBack(organisation, now().plus(pause(outbox.tries(organisation))));
            if (!failing) {
                LOG.warn("Mail cannot be sent; it is tried again: {}", cause(e));
            }
            failing = true;
        }
    }

    /** Readers and admins; an interpreter is told by those who lend. */
    private List<String> addresses(String organisation) {
        return members.of(organisation).stream()
                .filter(member -> member.active() && member.role() != Role.INTERPRETER)
                .map(Member::mail)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
