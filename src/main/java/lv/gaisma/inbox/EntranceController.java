package lv.gaisma.inbox;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Member;
import lv.gaisma.member.Sessions;
import lv.gaisma.member.SignIn;

/** Signing in and out. */
@Controller("/inbox/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EntranceController implements Unusable {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Audit audit;

    @Serdeable
    record Name(String login) {}

    @Serdeable
    record Salt(String salt) {}

    /**
     * @param proof half of what Argon2id makes of the passphrase, base64
     * @param code of the second factor
     */
    @Serdeable
    record Attempt(String login, String proof, String code) {}

    @Serdeable
    record Done(boolean done) {}

    EntranceController(SignIn signIn, Sessions sessions, Audit audit) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Post("/salt")
    Salt salt(@Body Name name) {
        return new Salt(Base64Text.of(signIn.salt(name.login())));
    }

    @Post("/sign-in")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Attempt attempt) {
        SignIn.Outcome outcome =
                signIn.attempt(
                        attempt.login(),
                        Base64Text.bytes(attempt.proof()),
                        attempt.code(),
                        Cookies.device(request).orElse(null));
        return switch (outcome) {
            case SignIn.Welcome welcome ->
                    Cookies.remember(
                            Cookies.start(HttpResponse.ok(new Done(true)), begin(welcome.member())),
                            welcome.device());
            case SignIn.Wrong wrong -> Refusal.of(401, "wrong");
            case SignIn.Later later -> Refusal.of(429, "later").header("Retry-After", "60");
        };
    }

    @Post("/sign-out")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        Cookies.session(request).ifPresent(sessions::end);
        return Cookies.end(HttpResponse.ok(new Done(true)));
    }

    private String begin(Member member) {
        audit.note(member.organisation(), member.id(), "signed-in", null);
        return sessions.start(member);
    }
}
