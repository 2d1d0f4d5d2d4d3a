package lv.gaisma.tip;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.gaisma.database.Work;
import lv.gaisma.tip.seal.Busy;
import lv.gaisma.tip.seal.Code;
import lv.gaisma.tip.seal.Codes;
import lv.gaisma.tip.seal.Envelope;
import lv.gaisma.tip.seal.Ids;

/**
 * The reporter's side: a tip goes in sealed and as a whole, or not at all. The same form sent again
 * is the same tip.
 */
@Singleton
public final class Vault {

    private final Codes codes;
    private final TipRows tips;
    private final GrantRows grants;
    private final Correspondence correspondence;
    private final FigureRows figures;
    private final OutboxRows outbox;
    private final Work work;
    private final ObjectMapper json;
    private final Clock clock;

    Vault(
            Codes codes,
            TipRows tips,
            GrantRows grants,
            Correspondence correspondence,
            FigureRows figures,
            OutboxRows outbox,
            Work work,
            ObjectMapper json,
            Clock clock) {
        this.codes = codes;
        this.tips = tips;
        this.grants = grants;
        this.correspondence = correspondence;
        this.figures = figures;
        this.outbox = outbox;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    /** Whether a report fits. */
    public boolean fits(Report report) {
        return bytes(report.content()).length <= Envelope.LONGEST_TEXT;
    }

    /**
     * What a form's code opens; the slow part, done before the database is asked anything.
     *
     * @param again true for somebody who was asked to press again and has
     */
    public Codes.Opening opening(Sending sending, boolean again) throws Busy {
        Code code = codes.of(sending.nonce(), sending.payload());
        return again ? codes.open(code) : codes.openNew(code);
    }

    /**
     * Puts a tip into the vault, in one transaction, or finds the one that the same form made.
     *
     * @param to at least one key
     * @param withCode false when the reporter wants none: then nobody can answer them
     * @return the code
     */
    public Code send(
            Parcel parcel,
            Report report,
            Sending sending,
            Codes.Opening opening,
            List<ActiveKey> to,
            boolean withCode) {
        if (to.isEmpty()) {
            throw new IllegalArgumentException("nobody would read it");
        }
        Code code = codes.of(sending.nonce(), sending.payload());
        if (tips.findByLookup(opening.lookup()).isPresent()) {
            return code;
        }
        byte[] text = parcel.text(bytes(report.content()));
        List<GrantRow> sealed = grants(parcel, report, to);
        String reply = withCode ? opening.key().recipient() : null;
        try {
            work.onDay(
                    today(),
                    () -> {
                        keep(parcel, text, sealed, opening.lookup(), reply);
                        return true;
                    });
        } catch (DataAccessException e) {
            // another press of the same button may have been faster
            if (tips.findByLookup(opening.lookup()).isEmpty()) {
                throw e;
            }
        }
        return code;
    }

    private void keep(
            Parcel parcel,
            byte[] text,
            List<GrantRow> sealed,
            String lookup,
            @org.jspecify.annotations.Nullable String reply) {
        LocalDate today = today();
        int bytes = text.length;
        for (Parcel.Attached one : parcel.attached()) {
            bytes += one.pieces().stream().mapToInt(piece -> piece.length).sum();
        }
        tips.save(
                new TipRow(
                        parcel.tip(),
                        lookup,
                        parcel.recipient(),
                        reply,
                        State.RECEIVED.word(),
                        parcel.isSealed() ? "browser" : "server",
                        bytes,
                        today,
                        today,
                        Retention.expires(today),
                        false,
                        null));
        correspondence.add(parcel.tip(), parcel.message(), MessageRow.REPORT, today, text);
        for (Parcel.Attached one : parcel.attached()) {
            correspondence.attach(
                    parcel.tip(), parcel.message(), one.id(), one.number(), one.pieces());
        }
        for (GrantRow grant : sealed) {
            grants.save(grant);
            outbox.tell(grant.organisation(), OutboxRow.NEW);
        }
        Figures.received(figures, today);
    }

    private List<GrantRow> grants(Parcel parcel, Report report, List<ActiveKey> to) {
        List<GrantRow> sealed = new ArrayList<>();
        for (ActiveKey key : to) {
            sealed.add(
                    new GrantRow(
                            Ids.random(),
                            parcel.tip(),
                            key.organisation(),
                            GrantRow.ORGANISATION,
                            key.version(),
                            parcel.grant(report, key),
                            null,
                            null,
                            null));
        }
        return sealed;
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
