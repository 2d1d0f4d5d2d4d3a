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
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import lv.gaisma.audit.Audit;
import lv.gaisma.language.WordsNow;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import org.jspecify.annotations.Nullable;

/** The people of an organisation, for its admins. */
@Controller("/inbox/api/members")
@Secured("admin")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController implements Unusable {

    private final Members members;
    private final WordsNow words;
    private final Audit audit;

    /**
     * @param keys versions of the organisation's keys that they hold
     */
    @Serdeable
    record Person(
            String id,
            String login,
            String name,
            @Nullable String mail,
            String role,
            String state,
            @Nullable String recipient,
            List<Integer> keys) {}

    @Serdeable
    record Invitation(
            String login, String name, @Nullable String mail, String role, String language) {}

    @Serdeable
    record Invited(String token) {}

    @Serdeable
    record Wrapped(int version, String wrapped) {}

    @Serdeable
    record Line(LocalDateTime at, String who, String action, @Nullable String subject) {}

    PeopleController(Members members, WordsNow words, Audit audit) {
        this.members = members;
        this.words = words;
        this.audit = audit;
    }

    @Get
    List<Person> all(Authentication session) {
        return members.of(Who.of(session).organisation()).stream()
                .sorted(Comparator.comparing(Member::name))
                .map(this::person)
                .toList();
    }

    @Post
    Invited invite(Authentication session, @Body Invitation invitation) {
        Who who = Who.of(session);
        Role role =
                Role.find(invitation.role())
                        .orElseThrow(() -> new IllegalArgumentException("no such role"));
        String language =
                StaffLanguage.find(words, invitation.language())
                        .orElse(words.languages().source())
                        .tag();
        String mail = invitation.mail();
        String token =
                members.invite(
                        who.organisation(),
                        invitation.login(),
                        invitation.name(),
                        mail == null || mail.isBlank() ? null : mail.strip(),
                        language,
                        role);
        audit.note(who.organisation(), who.member(), "invited", invitation.login());
        return new Invited(token);
    }

    /** They lost passphrase or telephone: they start anew, and what they held is gone. */
    @Post("/{id}/invite")
    HttpResponse<?> inviteAgain(Authentication session, String id) {
        Who who = Who.of(session);
        return with(
                who,
                id,
                member -> {
                    String token = members.inviteAgain(member);
                    audit.note(who.organisation(), who.member(), "invited-again", id);
                    return HttpResponse.ok(new Invited(token));
                });
    }

    /** Gives somebody the key, wrapped for them in the admin's browser. */
    @Post("/{id}/key")
    HttpResponse<?> give(Authentication session, String id, @Body Wrapped key) {
        Who who = Who.of(session);
        return with(
                who,
                id,
                member -> {
                    if (!member.active() || member.role() == Role.INTERPRETER) {
                        throw new IllegalArgumentException("they hold no key of the organisation");
                    }
                    members.wrap(
                            member,
                            new Members.Wrap(key.version(), Base64Text.bytes(key.wrapped())));
                    audit.note(who.organisation(), who.member(), "key-given", id);
                    return HttpResponse.ok(new EntranceController.Done(true));
                });
    }

    /** A leaver: keys and sessions end at once. The key itself is changed next. */
    @Post("/{id}/disable")
    HttpResponse<?> disable(Authentication session, String id) {
        Who who = Who.of(session);
        if (id.equals(who.member())) {
            return Refusal.of(422, "yourself");
        }
        return with(
                who,
                id,
                member -> {
                    members.disable(member);
                    audit.note(who.organisation(), who.member(), "disabled", id);
                    return HttpResponse.ok(new EntranceController.Done(true));
                });
    }

    /** What the people of the organisation did, the newest first. */
    @Get("/record")
    List<Line> record(Authentication session) {
        String organisation = Who.of(session).organisation();
        List<Member> people = members.of(organisation);
        return audit.newest(organisation).stream()
                .map(
                        entry ->
                                new Line(
                                        entry.at(),
                                        people.stream()
                                                .filter(one -> one.id().equals(entry.member()))
                                                .map(Member::name)
                                                .findFirst()
                                                .orElse("–"),
                                        entry.action(),
                                        entry.subject()))
                .toList();
    }

    private Person person(Member member) {
        return new Person(
                member.id(),
                member.login(),
                member.name(),
                member.mail(),
                member.role().word(),
                member.state(),
                member.recipient(),
                members.wraps(member).stream().map(Members.Wrap::version).toList());
    }

    private HttpResponse<?> with(Who who, String id, Function<Member, HttpResponse<?>> answer) {
        return members.find(who.organisation(), id)
                .<HttpResponse<?>>map(answer)
                .orElseGet(Refusal::unknown);
    }
}
