package lv.gaisma.inbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.Grants;
import lv.gaisma.tip.Receivers;

/** Letting others read a tip: another organisation, or an interpreter until a day. */
@Controller("/inbox/api")
@Secured({"reader", "admin"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SharingController implements Unusable {

    /** An interpreter reads for a month at most; then it is asked for again. */
    private static final int LONGEST_LOAN = 31;

    private final Desk desk;
    private final Grants grants;
    private final Receivers receivers;
    private final Members members;
    private final Audit audit;

    /** An organisation that reads today, with its public key. */
    @Serdeable
    record Other(String id, int keyVersion, String recipient) {}

    /** Somebody who may be lent a tip. */
    @Serdeable
    record Interpreter(String id, String name, String recipient) {}

    /** The grant, sealed in the browser to the key of the other organisation. */
    @Serdeable
    record HandOver(String organisation, int keyVersion, String sealed) {}

    @Serdeable
    record Loan(String member, String sealed, LocalDate until) {}

    @Serdeable
    record Borrower(String member) {}

    SharingController(Desk desk, Grants grants, Receivers receivers, Members members, Audit audit) {
        this.desk = desk;
        this.grants = grants;
        this.receivers = receivers;
        this.members = members;
        this.audit = audit;
    }

    @Get("/organisations")
    List<Other> organisations(Authentication session) {
        String own = Who.of(session).organisation();
        return receivers.active().stream()
                .filter(key -> !key.organisation().equals(own))
                .map(key -> new Other(key.organisation(), key.version(), key.recipient()))
                .toList();
    }

    @Get("/interpreters")
    List<Interpreter> interpreters(Authentication session) {
        return members.of(Who.of(session).organisation()).stream()
                .filter(SharingController::canBorrow)
                .map(one -> new Interpreter(one.id(), one.name(), String.valueOf(one.recipient())))
                .toList();
    }

    @Post("/tips/{tip}/hand-over")
    HttpResponse<?> handOver(Authentication session, String tip, @Body HandOver to) {
        return done(
                Who.of(session),
                tip,
                "handed-over",
                granted -> {
                    grants.handOver(
                            granted,
                            to.organisation(),
                            to.keyVersion(),
                            Base64Text.bytes(to.sealed()));
                    return true;
                });
    }

    @Post("/tips/{tip}/lend")
    HttpResponse<?> lend(Authentication session, String tip, @Body Loan loan) {
        Who who = Who.of(session);
        return done(
                who,
                tip,
                "lent",
                granted -> {
                    checkLoan(who, loan);
                    grants.lend(
                            granted, loan.member(), Base64Text.bytes(loan.sealed()), loan.until());
                    return true;
                });
    }

    private void checkLoan(Who who, Loan loan) {
        LocalDate today = desk.today();
        boolean soon =
                !loan.until().isBefore(today)
                        && !loan.until().isAfter(today.plusDays(LONGEST_LOAN));
        boolean known =
                members.find(who.organisation(), loan.member())
                        .filter(SharingController::canBorrow)
                        .isPresent();
        if (!soon || !known) {
            throw new IllegalArgumentException(
                    "a loan goes to an interpreter of one's own and ends within 31 days");
        }
    }

    @Post("/tips/{tip}/take-back")
    HttpResponse<?> takeBack(Authentication session, String tip, @Body Borrower from) {
        return done(
                Who.of(session),
                tip,
                "taken-back",
                granted -> {
                    grants.takeBack(granted, from.member());
                    return true;
                });
    }

    private static boolean canBorrow(Member member) {
        return member.active() && member.role() == Role.INTERPRETER && member.recipient() != null;
    }

    private HttpResponse<?> done(Who who, String tip, String action, Predicate<Granted> act) {
        return desk.find(who, tip)
                .<HttpResponse<?>>map(
                        granted -> {
                            boolean done = act.test(granted);
                            audit.note(who.organisation(), who.member(), action, tip);
                            return HttpResponse.ok(new EntranceController.Done(done));
                        })
                .orElseGet(Refusal::unknown);
    }
}
