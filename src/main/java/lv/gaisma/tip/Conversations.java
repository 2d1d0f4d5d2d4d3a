package lv.gaisma.tip;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.database.Work;
import lv.gaisma.tip.clean.Cleaned;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.Codes;
import lv.gaisma.tip.seal.Envelope;
import lv.gaisma.tip.seal.Refused;

/** What somebody who comes back with a code may see and do. */
@Singleton
public final class Conversations {

    /** What became of a message. */
    public enum Kept {
        YES,
        /** The text does not fit, or there is too much already. */
        LONG,
        /** There are too many files already. */
        LARGE
    }

    private static final int MOST_FOLLOW_UPS = 200;
    private static final int MOST_FILES = 25;

    private final TipRows tips;
    private final GrantRows grants;
    private final Correspondence correspondence;
    private final OutboxRows outbox;
    private final Codes codes;
    private final Work work;
    private final ObjectMapper json;
    private final Clock clock;

    Conversations(
            TipRows tips,
            GrantRows grants,
            Correspondence correspondence,
            OutboxRows outbox,
            Codes codes,
            Work work,
            ObjectMapper json,
            Clock clock) {
        this.tips = tips;
        this.grants = grants;
        this.correspondence = correspondence;
        this.outbox = outbox;
        this.codes = codes;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    /** The conversation that a code opens. */
    public Optional<Conversation> find(Codes.Opening opening) {
        return tips.findByLookup(opening.lookup())
                .filter(tip -> tip.replyRecipient() != null)
                .map(tip -> conversation(tip, opening));
    }

    private Conversation conversation(TipRow tip, Codes.Opening opening) {
        List<Conversation.Reply> replies = new ArrayList<>();
        LocalDate last = tip.receivedDay();
        int unreadable = 0;
        for (SealedMessage message : correspondence.of(tip.id())) {
            if (message.direction().equals(MessageRow.REPLY)) {
                try {
                    replies.add(open(tip, message, opening));
                } catch (Refused e) {
                    unreadable++;
                }
            } else {
                last = message.day();
            }
        }
        return new Conversation(
                tip.id(),
                tip.recipient(),
                State.of(tip.state()),
                last,
                tip.expiresDay(),
                tip.extended(),
                tip.deleteDay(),
                List.copyOf(replies),
                unreadable);
    }

    private static Conversation.Reply open(TipRow tip, SealedMessage message, Codes.Opening opening)
            throws Refused {
        byte[] opened = Age.open(message.sealed(), opening.key().identity());
        Envelope envelope = Envelope.text(Envelope.ORGANISATION, tip.id(), message.id());
        return new Conversation.Reply(message.id(), message.day(), envelope.content(opened));
    }

    /**
     * Keeps what the reporter writes after the report; the same form sent again is kept once.
     *
     * @param content JSON members of the format
     * @param files cleaned; emptied while they are sealed, so that none lies twice in memory
     */
    public Kept followUp(
            Conversation to, Sending sending, Map<String, Object> content, Deque<Cleaned> files) {
        String id = codes.id(sending.nonce(), sending.payload());
        if (correspondence.has(id)) {
            return Kept.YES;
        }
        byte[] text = bytes(content);
        if (text.length > Envelope.LONGEST_TEXT
                || correspondence.followUps(to.tip()) >= MOST_FOLLOW_UPS) {
            return Kept.LONG;
        }
        if (correspondence.attachments(to.tip()) + files.size() > MOST_FILES) {
            return Kept.LARGE;
        }
        Envelope envelope = Envelope.text(Envelope.REPORTER, to.tip(), id);
        byte[] sealed = Age.seal(envelope.around(text), List.of(to.recipient()));
        List<Parcel.Attached> attached = new ArrayList<>();
        while (!files.isEmpty()) {
            attached.add(
                    Parcel.sealed(
                            files.remove(), attached.size() + 1, to.tip(), id, to.recipient()));
        }
        try {
            work.onDay(today(), () -> keep(to, id, sealed, attached));
        } catch (DataAccessException e) {
            if (!correspondence.has(id)) {
                throw e;
            }
        }
        return Kept.YES;
    }

    private boolean keep(
            Conversation to, String id, byte[] sealed, List<Parcel.Attached> attached) {
        if (tips.lock(to.tip()).isEmpty() || correspondence.has(id)) {
            return false;
        }
        correspondence.add(to.tip(), id, MessageRow.FOLLOW_UP, today(), sealed);
        for (Parcel.Attached one : attached) {
            correspondence.attach(to.tip(), id, one.id(), one.number(), one.pieces());
        }
        tips.setState(to.tip(), State.RECEIVED.word());
        tips.touch(to.tip(), today(), Retention.expires(today()));
        for (GrantRow grant : grants.findByTip(to.tip())) {
            grants.unopen(grant.id());
            if (grant.member().isEmpty()) {
                outbox.tell(grant.organisation(), OutboxRow.NEW);
            }
        }
        return true;
    }

    /** Has everything deleted after 72 hours, or takes that back. */
    public void delete(Conversation conversation, boolean wanted) {
        work.onDay(
                today(),
                () -> {
                    LocalDate day = wanted ? today().plusDays(Retention.UNDO_DAYS) : null;
                    tips.setDeleteDay(conversation.tip(), day);
                    return true;
                });
    }

    private byte[] bytes(Map<String, Object> content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return Retention.today(clock);
    }
}
