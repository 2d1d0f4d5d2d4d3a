package lv.gaisma.inbox;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.SignIn;
import lv.gaisma.passkey.Passkeys;
import lv.gaisma.passkey.Registration;

/**
 * The passkeys of whoever is signed in. A session alone adds none: passphrase and code are asked
 * for once more, so a browser that was left open gives nobody a way in for later.
 */
@Controller("/inbox/api/me/passkeys")
@Secured({"reader", "admin", "interpreter", "portal"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasskeyController implements Unusable {

    private final Members members;
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Audit audit;

    /**
     * @param proof half of what Argon2id makes of the passphrase, base64
     * @param code of the second factor
     */
    @Serdeable
    record Again(String proof, String code) {}

    /**
     * What a browser needs to have a passkey made.
     *
     * @param user what the device keeps of the member, base64
     */
    @Serdeable
    record Wanted(String challenge, String host, String user, List<Long> algorithms) {}

    /** All but the name in base64. */
    @Serdeable
    record Made(String attestation, String clientData, String name, String wrapped) {}

    PasskeyController(Members members, Passkeys passkeys, SignIn signIn, Audit audit) {
        this.members = members;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.audit = audit;
    }

    @Post("/challenge")
    HttpResponse<?> challenge(HttpRequest<?> request, Authentication session, @Body Again again) {
        Member member = own(session);
        SignIn.Outcome outcome =
                signIn.attempt(
                        member.login(),
                        Base64Text.bytes(again.proof()),
                        again.code(),
                        Cookies.device(request).orElse(null));
        return switch (outcome) {
            case SignIn.Welcome welcome ->
                    HttpResponse.ok(
                            new Wanted(
                                    Base64Text.of(passkeys.askToAdd(member.id())),
                                    passkeys.host(),
                                    Base64Text.of(Passkeys.handle(member.id())),
                                    passkeys.algorithms()));
            // 401 with another word would say that the session has ended
            case SignIn.Wrong wrong -> Refusal.of(422, "wrong");
            case SignIn.Later later -> Refusal.of(429, "later").header("Retry-After", "60");
        };
    }

    @Post
    EntranceController.Done add(Authentication session, @Body Made made) {
        Member member = own(session);
        passkeys.add(
                member.id(),
                new Registration(
                        Base64Text.bytes(made.attestation()),
                        Base64Text.bytes(made.clientData()),
                        made.name(),
                        Base64Text.bytes(made.wrapped())));
        audit.note(member.organisation(), member.id(), "passkey-added", null);
        return new EntranceController.Done(true);
    }

    @Post("/{passkey}/remove")
    HttpResponse<?> remove(Authentication session, String passkey) {
        Member member = own(session);
        if (!passkeys.remove(member.id(), passkey)) {
            return Refusal.unknown();
        }
        audit.note(member.organisation(), member.id(), "passkey-removed", null);
        return HttpResponse.ok(new EntranceController.Done(true));
    }

    private Member own(Authentication session) {
        Who who = Who.of(session);
        return members.find(who.organisation(), who.member()).orElseThrow();
    }
}
