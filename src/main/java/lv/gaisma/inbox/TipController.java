package lv.gaisma.inbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.gaisma.audit.Audit;
import lv.gaisma.audit.Entry;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.Overview;
import lv.gaisma.tip.State;
import lv.gaisma.tip.Tips;

/**
 * Reading and answering. Of a tip that is not granted to the one who asks, it knows nothing: 404.
 */
@Controller("/inbox/api/tips")
@Secured({"reader", "admin", "interpreter"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class TipController implements Unusable {

    private static final String POLICE = "told-police";

    private final Desk desk;
    private final Tips tips;
    private final Overview overview;
    private final Members members;
    private final Audit audit;

    /** A reply that the browser has sealed, under the id it has chosen. */
    @Serdeable
    record Reply(String message, String sealed) {}

    @Serdeable
    record NewState(String state) {}

    TipController(Desk desk, Tips tips, Overview overview, Members members, Audit audit) {
        this.desk = desk;
        this.tips = tips;
        this.overview = overview;
        this.members = members;
        this.audit = audit;
    }

    @Get
    List<TipView> all(Authentication session) {
        return desk.all(Who.of(session));
    }

    @Get("/{tip}")
    HttpResponse<?> one(Authentication session, String tip) {
        Who who = Who.of(session);
        return with(who, tip, granted -> HttpResponse.ok(whole(who, granted)));
    }

    @Get(
            uri = "/{tip}/attachments/{attachment}/{number}",
            produces = MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<?> piece(Authentication session, String tip, String attachment, int number) {
        return with(
                Who.of(session),
                tip,
                granted ->
                        tips.piece(granted, attachment, number)
                                .<HttpResponse<?>>map(HttpResponse::ok)
                                .orElseGet(Refusal::unknown));
    }

    /** Somebody has it before their eyes; the reporter is told so. */
    @Post("/{tip}/opened")
    HttpResponse<?> opened(Authentication session, String tip) {
        Who who = Who.of(session);
        return done(
                who,
                tip,
                granted -> {
                    if (granted.opened() == null) {
                        note(who, "opened", tip);
                    }
                    if (!who.interpreter()) {
                        tips.opened(granted);
                    }
                    return true;
                });
    }

    @Post("/{tip}/replies")
    @Secured({"reader", "admin"})
    HttpResponse<?> reply(Authentication session, String tip, @Body Reply reply) {
        Who who = Who.of(session);
        return done(
                who,
                tip,
                granted -> {
                    tips.reply(granted, reply.message(), Base64Text.bytes(reply.sealed()));
                    return note(who, "replied", tip);
                });
    }

    @Post("/{tip}/state")
    @Secured({"reader", "admin"})
    HttpResponse<?> state(Authentication session, String tip, @Body NewState wanted) {
        Who who = Who.of(session);
        State state = State.valueOf(wanted.state().toUpperCase(Locale.ROOT));
        if (state == State.RECEIVED) {
            throw new IllegalArgumentException("what was read cannot become unread");
        }
        return done(
                who,
                tip,
                granted -> {
                    tips.set(granted, state);
                    return note(who, "set-" + wanted.state(), tip);
                });
    }

    /** Keeps it longer, once. */
    @Post("/{tip}/extend")
    @Secured({"reader", "admin"})
    HttpResponse<?> extend(Authentication session, String tip) {
        Who who = Who.of(session);
        return done(who, tip, granted -> tips.extend(granted) && note(who, "extended", tip));
    }

    /** The record "we told the police". */
    @Post("/{tip}/police")
    @Secured({"reader", "admin"})
    HttpResponse<?> police(Authentication session, String tip) {
        Who who = Who.of(session);
        return done(who, tip, granted -> note(who, POLICE, tip));
    }

    /** The browser has made a file of it for somebody else. */
    @Post("/{tip}/exported")
    @Secured({"reader", "admin"})
    HttpResponse<?> exported(Authentication session, String tip) {
        Who who = Who.of(session);
        return done(who, tip, granted -> note(who, "exported", tip));
    }

    private TipView.Whole whole(Who who, Granted granted) {
        List<TipView.Message> messages =
                tips.messages(granted).stream().map(TipView.Message::of).toList();
        boolean waiting = !messages.isEmpty() && !messages.getLast().direction().equals("reply");
        Map<String, Member> people =
                members.of(granted.organisation()).stream()
                        .collect(Collectors.toMap(Member::id, Function.identity()));
        List<TipView.Told> police =
                audit.about(granted.organisation(), granted.tip()).stream()
                        .filter(entry -> entry.action().equals(POLICE))
                        .map(entry -> new TipView.Told(day(entry), name(people, entry.member())))
                        .toList();
        List<TipView.Loan> loans =
                who.interpreter()
                        ? List.of()
                        : overview.loans(granted).entrySet().stream()
                                .map(
                                        loan ->
                                                new TipView.Loan(
                                                        loan.getKey(),
                                                        name(people, loan.getKey()),
                                                        loan.getValue()))
                                .toList();
        return new TipView.Whole(TipView.of(granted, waiting, false), messages, police, loans);
    }

    private static LocalDate day(Entry entry) {
        return entry.at().toLocalDate();
    }

    private static String name(
            Map<String, Member> people, @org.jspecify.annotations.Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(one -> Optional.ofNullable(people.get(one)))
                .map(Member::name)
                .orElse("–");
    }

    private boolean note(Who who, String action, String tip) {
        audit.note(who.organisation(), who.member(), action, tip);
        return true;
    }

    private HttpResponse<?> done(Who who, String tip, Function<Granted, Boolean> act) {
        return with(
                who,
                tip,
                granted -> HttpResponse.ok(new EntranceController.Done(act.apply(granted))));
    }

    private HttpResponse<?> with(Who who, String tip, Function<Granted, HttpResponse<?>> answer) {
        return desk.find(who, tip).<HttpResponse<?>>map(answer).orElseGet(Refusal::unknown);
    }
}
