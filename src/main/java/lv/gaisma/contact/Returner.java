package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.util.Optional;
import lv.gaisma.tip.Conversation;
import lv.gaisma.tip.Conversations;
import lv.gaisma.tip.Reception;
import lv.gaisma.tip.Retention;
import lv.gaisma.tip.Sending;
import lv.gaisma.tip.seal.Busy;
import lv.gaisma.tip.seal.Code;
import lv.gaisma.tip.seal.Codes;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** Shows somebody who comes back with a code what was answered, and takes what they write. */
@Singleton
final class Returner {

    static final String PLACE = "contact/reply";

    /**
     * An answer to a code takes this long or a multiple of it, right or wrong, so that time tells
     * nothing; milliseconds.
     */
    private static final long STEP = 400;

    private static final int CARDS = 3;

    private final Reception reception;
    private final Conversations conversations;
    private final Codes codes;
    private final Passes passes;
    private final Flood flood;
    private final Promptly promptly;
    private final Talks talks;
    private final Tokens tokens;

    Returner(
            Reception reception,
            Conversations conversations,
            Codes codes,
            Passes passes,
            Flood flood,
            Promptly promptly,
            Talks talks,
            Tokens tokens) {
        this.reception = reception;
        this.conversations = conversations;
        this.codes = codes;
        this.passes = passes;
        this.flood = flood;
        this.promptly = promptly;
        this.talks = talks;
        this.tokens = tokens;
    }

    Served form(Voice voice) {
        return code(voice, 200, null, new Ask(false, "", "", Optional.empty()));
    }

    Served answer(Voice voice, Letter letter) {
        Optional<Passes.Pass> pass = passes.read(letter.field("pass"));
        Ask ask =
                new Ask(
                        letter.field("step").equals("confirm"),
                        letter.field("code"),
                        letter.field("text"),
                        tokens.read(letter.field("token")));
        try {
            if (letter.flaw() != Letter.Flaw.NONE) {
                return flawed(voice, letter, pass, ask);
            }
            if (pass.isPresent()) {
                return goOn(voice, letter, pass.get());
            }
            return letter.fields().containsKey("pass")
                    ? code(voice, 422, "contact.error.pass", ask)
                    : open(voice, ask);
        } catch (Busy e) {
            return code(voice, 429, "contact.error.many", ask)
                    .withHeader("Retry-After", Integer.toString(Flood.WAIT));
        } catch (Promptly.Away e) {
            return code(voice, 503, "contact.error.away", ask)
                    .withHeader("Retry-After", Integer.toString(Flood.WAIT));
        }
    }

    /** What was written is given back with what to do: in the conversation while it is open. */
    private Served flawed(Voice voice, Letter letter, Optional<Passes.Pass> pass, Ask ask)
            throws Promptly.Away {
        int status = letter.flaw() == Letter.Flaw.BUSY ? 429 : 422;
        Served back =
                pass.isPresent()
                        ? shown(voice, pass.get(), refused(letter, letter.flaw().key()), status)
                        : code(voice, status, letter.flaw().key(), ask);
        return status == 429 ? back.withHeader("Retry-After", Integer.toString(Flood.WAIT)) : back;
    }

    private Served open(Voice voice, Ask ask) throws Busy, Promptly.Away {
        long start = System.nanoTime();
        Optional<Code> code = Code.parse(ask.code());
        if (code.isEmpty()) {
            return code(voice, 404, "contact.code.wrong", ask);
        }
        if (!flood.admitsCode(ask.token())) {
            throw new Busy();
        }
        Codes.Opening opening = codes.open(code.get());
        Optional<Conversation> found = find(opening);
        Served answer =
                found.isEmpty()
                        ? code(voice, 404, "contact.code.wrong", ask)
                        : ask.confirm()
                                ? voice.show(
                                        PLACE,
                                        "contact/leave",
                                        new LeaveView(voice.danger(), voice.back()))
                                : talks.show(
                                        voice,
                                        found.get(),
                                        passes.issue(opening),
                                        new Talks.Now(null, ask.text(), false));
        stay(start);
        return answer;
    }

    private Optional<Conversation> find(Codes.Opening opening) throws Promptly.Away {
        Optional<Optional<Conversation>> found =
                promptly.call(
                        () ->
                                reception.isReady()
                                        ? Optional.of(conversations.find(opening))
                                        : Optional.empty());
        return found.orElseThrow(() -> new Promptly.Away(null));
    }

    private Served goOn(Voice voice, Letter letter, Passes.Pass pass) throws Promptly.Away {
        Optional<Conversation> found = find(pass.opening());
        if (found.isEmpty()) {
            return code(
                    voice,
                    404,
                    "contact.code.wrong",
                    new Ask(false, "", letter.field("text"), Optional.empty()));
        }
        Conversation talk = found.get();
        switch (letter.field("step")) {
            case "delete", "undo" -> {
                boolean wanted = letter.field("step").equals("delete");
                promptly.call(
                        () -> {
                            conversations.delete(talk, wanted);
                            return true;
                        });
                return shown(voice, pass, new Talks.Now(null, letter.field("text"), false), 200);
            }
            case "send" -> {
                return send(voice, letter, pass, talk);
            }
            default -> {
                return shown(voice, pass, new Talks.Now(null, letter.field("text"), false), 200);
            }
        }
    }

    private Served send(Voice voice, Letter letter, Passes.Pass pass, Conversation talk)
            throws Promptly.Away {
        var content = Talks.content(voice.language().tag(), letter.fields(), letter.files() > 0);
        if (content.isEmpty()) {
            return shown(voice, pass, refused(letter, "contact.error.empty"), 422);
        }
        Sending sending = new Sending(pass.nonce(), letter.payload());
        long bytes = letter.cleaned().stream().mapToLong(file -> file.bytes().length).sum();
        Conversations.Kept kept =
                promptly.call(
                        () ->
                                conversations.followUp(
                                        talk, sending, content.get(), letter.cleaned()),
                        bytes);
        return switch (kept) {
            case YES -> shown(voice, pass, new Talks.Now("contact.follow.sent", "", false), 200);
            case LONG -> shown(voice, pass, refused(letter, "contact.error.long"), 422);
            case LARGE -> shown(voice, pass, refused(letter, "contact.error.large"), 422);
        };
    }

    /** The conversation as it is now, with a new pass for what comes next. */
    private Served shown(Voice voice, Passes.Pass pass, Talks.Now said, int status)
            throws Promptly.Away {
        Conversation now = find(pass.opening()).orElseThrow(() -> new Promptly.Away(null));
        return talks.show(voice, now, passes.issue(pass.opening()), said).withStatus(status);
    }

    private static Talks.Now refused(Letter letter, String error) {
        return new Talks.Now(error, letter.field("text"), letter.files() > 0);
    }

    /**
     * What somebody wanted when they typed a code.
     *
     * @param confirm to see whether they wrote it down right
     * @param code as it was typed
     * @param text what they had written when their time was over
     * @param token of the form, to be known again after a wait
     */
    private record Ask(boolean confirm, String code, String text, Optional<Tokens.Token> token) {}

    private Served code(Voice voice, int status, @Nullable String error, Ask ask) {
        String token =
                status == 429
                        ? ask.token().map(tokens::again).orElseGet(tokens::issueRefused)
                        : tokens.issue();
        return voice.show(
                        PLACE,
                        "contact/code",
                        new CodeView(
                                voice.href(PLACE),
                                voice.danger(),
                                error == null ? null : voice.text(error, "days", Retention.days()),
                                token,
                                ask.code(),
                                ask.confirm(),
                                ask.text().isEmpty() ? null : ask.text(),
                                error == null ? java.util.List.of() : voice.contacts(CARDS)))
                .withStatus(status);
    }

    private static void stay(long start) {
        long took = (System.nanoTime() - start) / 1_000_000;
        long left = STEP - took % STEP;
        if (left > 0) {
            try {
                Thread.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
