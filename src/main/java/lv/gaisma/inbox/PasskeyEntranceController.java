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
import lv.gaisma.member.PasskeySignIn;
import lv.gaisma.member.Sessions;
import lv.gaisma.member.SignIn;
import lv.gaisma.passkey.Assertion;
import lv.gaisma.passkey.Passkeys;

/** Signing in with a passkey. */
@Controller("/inbox/api/passkey")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasskeyEntranceController implements Unusable {

    private final PasskeySignIn signIn;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Audit audit;

    /**
     * @param host for which passkeys are made
     * @param usable false where no browser makes one
     */
    @Serdeable
    record Challenge(String challenge, String host, boolean usable) {}

    /** What the device has signed, base64. */
    @Serdeable
    record Signed(
            String credential,
            String user,
            String authenticatorData,
            String clientData,
            String signature) {

        Assertion assertion() {
            return new Assertion(
                    Base64Text.bytes(credential),
                    Base64Text.bytes(user),
                    Base64Text.bytes(authenticatorData),
                    Base64Text.bytes(clientData),
                    Base64Text.bytes(signature));
        }
    }

    PasskeyEntranceController(
            PasskeySignIn signIn, Passkeys passkeys, Sessions sessions, Audit audit) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Post("/challenge")
    Challenge challenge() {
        return new Challenge(
                Base64Text.of(passkeys.askToEnter()), passkeys.host(), passkeys.usable());
    }

    @Post("/sign-in")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Signed signed) {
        SignIn.Outcome outcome =
                signIn.attempt(signed.assertion(), Cookies.device(request).orElse(null));
        return switch (outcome) {
            case SignIn.Welcome welcome ->
                    Cookies.remember(
                            Cookies.start(
                                    HttpResponse.ok(new EntranceController.Done(true)),
                                    begin(welcome.member())),
                            welcome.device());
            case SignIn.Wrong wrong -> Refusal.of(401, "passkey");
            case SignIn.Later later -> Refusal.of(429, "later").header("Retry-After", "60");
        };
    }

    private String begin(Member member) {
        audit.note(member.organisation(), member.id(), "signed-in-passkey", null);
        return sessions.start(member);
    }
}
