package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.gaisma.database.Work;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.Ids;

/**
 * What the people of an organisation may do with the tips that are granted to it. Every door leads
 * through {@link #find}: of a tip of somebody else it knows nothing.
 */
@Singleton
public final class Tips {

    private static final int LONGEST_REPLY = 70_000;

    private final TipRows tips;
    private final GrantRows grants;
    private final Correspondence correspondence;
    private final FigureRows figures;
    private final Work work;
    private final Clock clock;

    Tips(
            TipRows tips,
            GrantRows grants,
            Correspondence correspondence,
            FigureRows figures,
            Work work,
            Clock clock) {
        this.tips = tips;
        this.grants = grants;
        this.correspondence = correspondence;
        this.figures = figures;
        this.work = work;
        this.clock = clock;
    }

    /** Every tip of an organisation, the newest day first. */
    public List<Granted> of(String organisation) {
        return granted(
                tips.grantedTo(organisation, GrantRow.ORGANISATION),
                grants.findByOrganisationAndMember(organisation, GrantRow.ORGANISATION));
    }

    /** The tips that are lent to an interpreter today. */
    public List<Granted> lentTo(String member) {
        List<GrantRow> lent = grants.lentTo(member, today());
        List<TipRow> rows = new ArrayList<>();
        lent.forEach(grant -> tips.findById(grant.tip()).ifPresent(rows::add));
        return granted(rows, lent);
    }

    /** A tip, when it is granted to this organisation. */
    public Optional<Granted> find(String organisation, String tip) {
        return grants.findByTipAndOrganisationAndMember(tip, organisation, GrantRow.ORGANISATION)
                .flatMap(grant -> tips.findById(tip).map(row -> Granted.of(row, grant)));
    }

    /** A tip, when it is lent to this interpreter today. */
    public Optional<Granted> findLent(String member, String tip) {
        return lentTo(member).stream().filter(granted -> granted.tip().equals(tip)).findFirst();
    }

    /** The whole conversation, in order. */
    public List<SealedMessage> messages(Granted granted) {
        return correspondence.of(granted.tip());
    }

    /** A piece of an attachment of this tip. */
    public Optional<byte[]> piece(Granted granted, String attachment, int number) {
        return correspondence.piece(granted.tip(), attachment, number);
    }

    /** Somebody has opened it. */
    public void opened(Granted granted) {
        change(
                granted,
                () -> {
                    grants.findByTipAndOrganisationAndMember(
                                    granted.tip(), granted.organisation(), granted.member())
                            .ifPresent(grant -> grants.open(grant.id(), today()));
                    if (granted.state() == State.RECEIVED) {
                        tips.setState(granted.tip(), State.OPENED.word());
                    }
                    return true;
                });
    }

    /**
     * Keeps a reply.
     *
     * @param message its id, chosen by the browser that sealed it
     * @param sealed an age file of at most 70,000 bytes
     * @throws IllegalArgumentException when it is not that, or the id is no id
     */
    public void reply(Granted granted, String message, byte[] sealed) {
        Age.check(sealed, LONGEST_REPLY);
        Ids.check(message);
        change(
                granted,
                () -> {
                    boolean first = correspondence.replies(granted.tip()) == 0;
                    correspondence.add(granted.tip(), message, MessageRow.REPLY, today(), sealed);
                    tips.setState(granted.tip(), State.ANSWERED.word());
                    tips.touch(granted.tip(), today(), Retention.expires(today()));
                    if (first) {
                        Figures.answered(figures, granted.received(), today());
                    }
                    return true;
                });
    }

    /** Sets what the reporter is told: answered, closed; or spam, which only the inbox shows. */
    public void set(Granted granted, State state) {
        change(
                granted,
                () -> {
                    tips.setState(granted.tip(), state.word());
                    return true;
                });
    }

    /** Keeps it for 180 days from today, once; false when that was done before. */
    public boolean extend(Granted granted) {
        return change(
                granted,
                () -> {
                    if (tips.findById(granted.tip()).filter(TipRow::extended).isPresent()) {
                        return false;
                    }
                    tips.extend(granted.tip(), Retention.extended(today()));
                    return true;
                });
    }

    /** What staff do is stamped with the day alone as well: it happens when a reporter writes. */
    private <T> T change(Granted granted, Supplier<T> change) {
        return work.onDay(
                today(),
                () -> {
                    tips.lock(granted.tip());
                    return change.get();
                });
    }

    private static List<Granted> granted(List<TipRow> rows, List<GrantRow> grants) {
        Map<String, GrantRow> byTip = new HashMap<>();
        grants.forEach(grant -> byTip.put(grant.tip(), grant));
        List<Granted> granted = new ArrayList<>();
        for (TipRow row : rows) {
            GrantRow grant = byTip.get(row.id());
            if (grant != null) {
                granted.add(Granted.of(row, grant));
            }
        }
        return List.copyOf(granted);
    }

    private LocalDate today() {
        return Retention.today(clock);
    }
}
