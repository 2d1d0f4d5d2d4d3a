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
import java.util.Map;
import java.util.stream.Collectors;
import lv.gaisma.audit.Audit;
import lv.gaisma.database.Work;
import lv.gaisma.language.WordsNow;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Sessions;
import lv.gaisma.passkey.Passkey;
import lv.gaisma.passkey.Passkeys;
import lv.gaisma.tip.ActiveKey;
import lv.gaisma.tip.Grants;
import lv.gaisma.tip.Receivers;
import org.jspecify.annotations.Nullable;

/** What somebody has and may change of their own, and the organisation's key. */
@Controller("/inbox/api")
@Secured({"reader", "admin", "interpreter", "portal"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnController implements Unusable {

    private final Members members;
    private final Receivers receivers;
    private final Grants grants;
    private final Passkeys passkeys;
    private final WordsNow words;
    private final Work work;
    private final Audit audit;

    @Serdeable
    record Key(int version, String wrapped) {}

    /**
     * @param recipient the member's own public key
     * @param keys the organisation's keys, wrapped for the member, the oldest first
     * @param keyVersion version of the organisation's key of today, 0 for none
     * @param keyRecipient its public half
     * @param idleMinutes so long without asking anything ends the session
     * @param passkeysUsable false where no browser makes one
     */
    @Serdeable
    record Me(
            String id,
            String login,
            String name,
            @Nullable String mail,
            String role,
            String organisation,
            String language,
            @Nullable String recipient,
            List<Key> keys,
            int keyVersion,
            @Nullable String keyRecipient,
            long idleMinutes,
            boolean passkeysUsable,
            List<OwnPasskey> passkeys) {}

    /**
     * @param credential id by which the device knows it, base64
     * @param wrapped the member's own key, for this passkey
     */
    @Serdeable
    record OwnPasskey(
            String id,
            String credential,
            String name,
            String wrapped,
            LocalDate since,
            @Nullable LocalDate used) {

        static OwnPasskey of(Passkey passkey) {
            return new OwnPasskey(
                    passkey.id(),
                    Base64Text.of(passkey.credential()),
                    passkey.name(),
                    Base64Text.of(passkey.wrapped()),
                    passkey.since(),
                    passkey.used());
        }
    }

    @Serdeable
    record Contact(@Nullable String mail, String language) {}

    @Serdeable
    record Passphrase(String proof, String recipient, List<Key> keys) {}

    /**
     * A new key of the organisation.
     *
     * @param version the version that it gets, which the wraps name
     * @param wraps its private half, by member
     * @param grants the grants of all tips, by tip, sealed to it
     */
    @Serdeable
    record NewKey(
            int version, String recipient, Map<String, String> wraps, Map<String, String> grants) {}

    @Serdeable
    record Changed(int version, int tips) {}

    OwnController(
            Members members,
            Receivers receivers,
            Grants grants,
            Passkeys passkeys,
            WordsNow words,
            Work work,
            Audit audit) {
        this.members = members;
        this.receivers = receivers;
        this.grants = grants;
        this.passkeys = passkeys;
        this.words = words;
        this.work = work;
        this.audit = audit;
    }

    @Get("/me")
    Me me(Authentication session) {
        Member member = own(session);
        ActiveKey key = receivers.active(member.organisation()).orElse(null);
        return new Me(
                member.id(),
                member.login(),
                member.name(),
                member.mail(),
                member.role().word(),
                member.organisation(),
                member.language(),
                member.recipient(),
                members.wraps(member).stream()
                        .map(wrap -> new Key(wrap.version(), Base64Text.of(wrap.wrapped())))
                        .toList(),
                key == null ? 0 : key.version(),
                key == null ? null : key.recipient(),
                Sessions.IDLE.toMinutes(),
                passkeys.usable(),
                passkeys.of(member.id()).stream().map(OwnPasskey::of).toList());
    }

    @Post("/me/contact")
    EntranceController.Done contact(Authentication session, @Body Contact contact) {
        String mail = contact.mail();
        String language =
                StaffLanguage.find(words, contact.language())
                        .orElse(words.languages().source())
                        .tag();
        members.setContact(
                own(session), mail == null || mail.isBlank() ? null : mail.strip(), language);
        return new EntranceController.Done(true);
    }

    @Post("/me/passphrase")
    EntranceController.Done passphrase(Authentication session, @Body Passphrase anew) {
        Member member = own(session);
        members.changePassphrase(
                member,
                Base64Text.bytes(anew.proof()),
                anew.recipient(),
                anew.keys().stream()
                        .map(
                                key ->
                                        new Members.Wrap(
                                                key.version(), Base64Text.bytes(key.wrapped())))
                        .toList());
        audit.note(member.organisation(), member.id(), "passphrase", null);
        return new EntranceController.Done(true);
    }

    /** A member who typed the recovery sheet wraps the key for themselves. */
    @Post("/me/key")
    @Secured({"reader", "admin"})
    EntranceController.Done key(Authentication session, @Body Key key) {
        Member member = own(session);
        members.wrap(member, new Members.Wrap(key.version(), Base64Text.bytes(key.wrapped())));
        audit.note(member.organisation(), member.id(), "key-recovered", "" + key.version());
        return new EntranceController.Done(true);
    }

    /** Changes the organisation's key, all at once or not at all. */
    @Post("/key")
    @Secured("admin")
    HttpResponse<?> change(Authentication session, @Body NewKey anew) {
        Member admin = own(session);
        String organisation = admin.organisation();
        return work.asOne(
                () -> {
                    if (receivers.newest(organisation) + 1 != anew.version()) {
                        return Refusal.of(409, "changed-meanwhile");
                    }
                    int version = receivers.addKey(organisation, anew.recipient());
                    members.of(organisation).stream()
                            .filter(
                                    member ->
                                            member.active()
                                                    && anew.wraps().containsKey(member.id()))
                            .forEach(
                                    member ->
                                            members.wrap(
                                                    member,
                                                    new Members.Wrap(
                                                            version,
                                                            Base64Text.bytes(
                                                                    anew.wraps()
                                                                            .getOrDefault(
                                                                                    member.id(),
                                                                                    "")))));
                    int tips = grants.reseal(organisation, version, bytes(anew.grants()));
                    audit.note(organisation, admin.id(), "key-changed", "" + version);
                    return HttpResponse.ok(new Changed(version, tips));
                });
    }

    private static Map<String, byte[]> bytes(Map<String, String> grants) {
        return grants.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> Base64Text.bytes(entry.getValue())));
    }

    private Member own(Authentication session) {
        Who who = Who.of(session);
        return members.find(who.organisation(), who.member()).orElseThrow();
    }
}
