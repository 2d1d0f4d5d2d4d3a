package lv.gaisma.inbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import lv.gaisma.audit.Audit;
import lv.gaisma.database.Work;
import lv.gaisma.language.WordsNow;
import lv.gaisma.member.Enrolment;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.member.Sessions;
import lv.gaisma.tip.Receivers;
import lv.gaisma.web.QrCode;
import org.jspecify.annotations.Nullable;

/** Taking up an invitation. The first admin of an organisation brings its key along. */
@Controller("/inbox/api/invitation")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class InvitationController implements Unusable {

    private final Members members;
    private final Sessions sessions;
    private final Receivers receivers;
    private final WordsNow words;
    private final Work work;
    private final Audit audit;

    @Serdeable
    record Token(String token) {}

    /**
     * @param first true for the one who makes the organisation's key
     * @param version the version such a key would have
     */
    @Serdeable
    record Invited(
            String organisation,
            String login,
            String name,
            String role,
            String language,
            boolean first,
            int version) {}

    /**
     * @param keyRecipient public half of the organisation's new key; null for all but the first
     * @param wrapped its private half, wrapped for this member
     */
    @Serdeable
    record Setup(
            String token,
            String proof,
            String recipient,
            String factor,
            String code,
            String language,
            @Nullable String keyRecipient,
            @Nullable String wrapped) {}

    @Serdeable
    record Text(String text) {}

    /** A square of lines for an SVG. */
    @Serdeable
    record Picture(String box, String path) {}

    InvitationController(
            Members members,
            Sessions sessions,
            Receivers receivers,
            WordsNow words,
            Work work,
            Audit audit) {
        this.members = members;
        this.sessions = sessions;
        this.receivers = receivers;
        this.words = words;
        this.work = work;
        this.audit = audit;
    }

    @Post
    HttpResponse<?> look(@Body Token token) {
        return members.invited(token.token())
                .<HttpResponse<?>>map(
                        member ->
                                HttpResponse.ok(
                                        new Invited(
                                                member.organisation(),
                                                member.login(),
                                                member.name(),
                                                member.role().word(),
                                                member.language(),
                                                isFirst(member),
                                                receivers.newest(member.organisation()) + 1)))
                .orElseGet(Refusal::unknown);
    }

    /** The address of the second factor as a picture for the telephone's camera. */
    @Post("/picture")
    Picture picture(@Body Text text) {
        if (!text.text().startsWith("otpauth://totp/") || text.text().length() > 300) {
            throw new IllegalArgumentException("no address of a second factor");
        }
        QrCode code = QrCode.of(text.text());
        return new Picture(code.box(), code.path());
    }

    @Post("/set-up")
    HttpResponse<?> setUp(@Body Setup setup) {
        Optional<Member> done = work.asOne(() -> enrol(setup));
        return done.<HttpResponse<?>>map(
                        member ->
                                Cookies.start(
                                        HttpResponse.ok(new EntranceController.Done(true)),
                                        sessions.start(member)))
                .orElseGet(() -> Refusal.of(422, "code"));
    }

    private Optional<Member> enrol(Setup setup) {
        Optional<Member> invited = members.invited(setup.token());
        boolean first = invited.isPresent() && isFirst(invited.get());
        if (first && (setup.keyRecipient() == null || setup.wrapped() == null)) {
            throw new IllegalArgumentException("the first admin brings a key");
        }
        Optional<Member> member = members.enrol(enrolment(setup));
        member.ifPresent(one -> began(one, first, setup));
        return member;
    }

    private void began(Member member, boolean first, Setup setup) {
        audit.note(member.organisation(), member.id(), "enrolled", null);
        String recipient = setup.keyRecipient();
        String wrapped = setup.wrapped();
        if (first && recipient != null && wrapped != null) {
            int version = receivers.addKey(member.organisation(), recipient);
            members.wrap(member, new Members.Wrap(version, Base64Text.bytes(wrapped)));
            audit.note(member.organisation(), member.id(), "key-made", "" + version);
        }
    }

    private Enrolment enrolment(Setup setup) {
        String language =
                StaffLanguage.find(words, setup.language())
                        .orElse(words.languages().source())
                        .tag();
        return new Enrolment(
                setup.token(),
                Base64Text.bytes(setup.proof()),
                setup.recipient(),
                Base64Text.bytes(setup.factor()),
                setup.code(),
                language);
    }

    private boolean isFirst(Member member) {
        return member.role() == Role.ADMIN
                && receivers.active(member.organisation()).isEmpty()
                && members.of(member.organisation()).stream().noneMatch(Member::active);
    }
}
