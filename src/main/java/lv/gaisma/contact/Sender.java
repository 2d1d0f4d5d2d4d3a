package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.tip.ActiveKey;
import lv.gaisma.tip.Reception;
import lv.gaisma.tip.Report;
import lv.gaisma.tip.Routing;
import lv.gaisma.tip.Sending;
import lv.gaisma.tip.Vault;
import lv.gaisma.tip.seal.Busy;
import lv.gaisma.tip.seal.Code;
import lv.gaisma.tip.seal.Codes;
import lv.gaisma.web.Served;

/** Takes a letter, or gives it back with what to do; nothing that was written is lost. */
@Singleton
final class Sender {

    private static final String NO_CODE = "no-code";

    private final Reception reception;
    private final Vault vault;
    private final Tokens tokens;
    private final Flood flood;
    private final Promptly promptly;

    Sender(Reception reception, Vault vault, Tokens tokens, Flood flood, Promptly promptly) {
        this.reception = reception;
        this.vault = vault;
        this.tokens = tokens;
        this.flood = flood;
        this.promptly = promptly;
    }

    /** An empty form. */
    Served form(Voice voice) {
        Optional<Routing> routing = routing();
        Served form = new Forms(voice).show(routing, Map.of(), tokens.issue(), null, false);
        return routing.isPresent() ? form : form.withStatus(503);
    }

    Served take(Voice voice, Letter letter) {
        Optional<Routing> routing = routing();
        if (letter.fields().containsKey("check") && !letter.fields().containsKey("token")) {
            Map<String, String> filled = Forms.ofCheck(letter.field("check"));
            return new Forms(voice).show(routing, filled, tokens.issue(), null, false);
        }
        Try attempt = new Try(voice, letter, routing);
        Optional<Tokens.Token> token = tokens.read(letter.field("token"));
        Report report = new Forms(voice).report(letter.fields());
        String wrong = wrong(letter, report, token);
        if (wrong != null) {
            return attempt.back(wrong.equals("contact.error.many") ? 429 : 422, wrong, token);
        }
        if (routing.isEmpty()) {
            return attempt.back(503, "contact.error.away", token);
        }
        List<ActiveKey> to = letter.parcel().to(routing.get().keys(), routing.get().of(report));
        if (to.isEmpty()) {
            boolean stale = letter.parcel().isSealed() && !routing.get().nobody();
            return attempt.back(
                    422, stale ? "contact.error.sealed" : "contact.error.nobody", token);
        }
        return send(attempt, report, token.orElseThrow(), to);
    }

    private Served send(Try attempt, Report report, Tokens.Token token, List<ActiveKey> to) {
        Letter letter = attempt.letter();
        Flood.Place place = flood.place(token, letter.payload());
        if (place == Flood.Place.NONE) {
            return attempt.again(token);
        }
        boolean withCode = !letter.field("send").equals(NO_CODE);
        Sending sending = new Sending(token.nonce(), letter.payload());
        try {
            Codes.Opening opening = vault.opening(sending, place == Flood.Place.AGAIN);
            Code code =
                    promptly.call(
                            () ->
                                    vault.send(
                                            letter.parcel(),
                                            report,
                                            sending,
                                            opening,
                                            to,
                                            withCode),
                            letter.parcel().bytes());
            return attempt.receipt(withCode ? code : null, to);
        } catch (Busy e) {
            return attempt.again(token);
        } catch (Promptly.Away e) {
            return attempt.back(503, "contact.error.away", Optional.of(token));
        }
    }

    /** The key of what to do about a letter that cannot be taken; null when it can. */
    private @org.jspecify.annotations.Nullable String wrong(
            Letter letter, Report report, Optional<Tokens.Token> token) {
        if (letter.flaw() != Letter.Flaw.NONE) {
            return letter.flaw().key();
        }
        if (token.isEmpty()
                || tokens.age(token.get()) > Tokens.OLDEST
                || tokens.age(token.get()) < -Tokens.OLDEST
                || !letter.field("website").isEmpty()) {
            return "contact.error.token";
        }
        boolean silent = report.text().isEmpty() && report.answers().isEmpty();
        if (silent && letter.files() == 0 && !letter.parcel().isSealed()) {
            return "contact.error.empty";
        }
        if (!vault.fits(report)) {
            return "contact.error.long";
        }
        // a clock that was set back makes a form look young; that is no reason to keep anybody
        long age = tokens.age(token.get());
        return age >= 0 && age < Tokens.YOUNGEST ? "contact.error.soon" : null;
    }

    /** Who reads now; empty while nothing can be kept. */
    private Optional<Routing> routing() {
        try {
            return promptly.call(reception::now);
        } catch (Promptly.Away e) {
            return Optional.empty();
        }
    }

    /** One attempt to send, and its answers. */
    private final class Try {
        private final Voice voice;
        private final Letter letter;
        private final Optional<Routing> routing;

        Try(Voice voice, Letter letter, Optional<Routing> routing) {
            this.voice = voice;
            this.letter = letter;
            this.routing = routing;
        }

        Letter letter() {
            return letter;
        }

        /** The form with everything in it; its token is still good, or a new one. */
        Served back(int status, String error, Optional<Tokens.Token> token) {
            boolean good =
                    token.filter(one -> Math.abs(tokens.age(one)) <= Tokens.OLDEST).isPresent();
            return show(status, error, good ? letter.field("token") : tokens.issue());
        }

        Served again(Tokens.Token token) {
            return show(429, "contact.error.many", tokens.again(token));
        }

        private Served show(int status, String error, String token) {
            Served form =
                    new Forms(voice)
                            .show(routing, letter.fields(), token, error, letter.files() > 0)
                            .withStatus(status);
            return status == 429 || status == 503
                    ? form.withHeader("Retry-After", Integer.toString(Flood.WAIT))
                    : form;
        }

        Served receipt(@org.jspecify.annotations.Nullable Code code, List<ActiveKey> to) {
            return voice.show(
                    Forms.PLACE,
                    "contact/receipt",
                    new ReceiptView(
                            code == null ? null : code.shown(),
                            voice.danger(),
                            voice.text("contact.receipt.readers", "names", voice.names(to)),
                            voice.back(),
                            voice.href(Forms.PLACE + "/reply")));
        }
    }
}
