package lv.gaisma.mail;

import io.micronaut.context.annotation.Property;
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
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.database.Database;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.tip.Outbox;
import org.jspecify.annotations.Nullable;
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

    /** For those who run the portal: which organisation it is shows when they have signed in. */
    static final String PORTAL_TEXT =
            """
            Kādu ziņojumu divas darbdienas neviens nav atvēris. Ieejiet portāla pārskatā vai izpildiet ./gaisma ngo list un piezvaniet organizācijai.

            Nobody has opened a message for two working days. Sign in to the overview of the portal, or run ./gaisma ngo list, and call the organisation.

            Одно из сообщений два рабочих дня никто не открыл. Войдите в обзор портала или выполните ./gaisma ngo list и позвоните организации.
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
    private final Optional<String> operator;
    private volatile boolean failing;

    Postman(
            SmtpSettings settings,
            Provider<EmailSender<?, ?>> sender,
            Outbox outbox,
            Members members,
            Database database,
            Clock clock,
            @Property(name = "gaisma.operator-mail") @Nullable String operator) {
        this.settings = settings;
        this.sender = sender;
        this.outbox = outbox;
        this.members = members;
        this.database = database;
        this.clock = clock;
        this.operator = Optional.ofNullable(operator).map(String::strip).filter(m -> !m.isEmpty());
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
        String text = organisation.equals(Outbox.PORTAL) ? PORTAL_TEXT : TEXT;
        try {
            for (String address : addresses(organisation)) {
                sender.get()
                        .send(
                                Email.builder()
                                        .from(Objects.requireNonNull(settings.from()))
                                        .to(address)
                                        .subject(SUBJECT)
                                        .body(text));
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

    /** Readers and admins; an interpreter is told by those who lend. Or who runs the portal. */
    private List<String> addresses(String organisation) {
        boolean portal = organisation.equals(Outbox.PORTAL);
        List<Member> people = portal ? members.portal() : members.of(organisation);
        Stream<String> theirs =
                people.stream()
                        .filter(member -> member.active() && member.role() != Role.INTERPRETER)
                        .map(Member::mail)
                        .filter(Objects::nonNull);
        return Stream.concat(portal ? operator.stream() : Stream.empty(), theirs)
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
