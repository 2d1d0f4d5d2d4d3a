package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The organisations that are to be told by mail that there is something. */
@Singleton
public final class Outbox {

    /** Stands for those who run the portal, where an organisation is named. */
    public static final String PORTAL = "";

    private final LetterRows rows;

    Outbox(LetterRows rows) {
        this.rows = rows;
    }

    /**
     * Whom to tell now: an organisation once, whatever and however much there is; {@link #PORTAL}
     * for those who run the portal.
     */
    public Set<String> waiting(LocalDateTime now) {
        Set<String> waiting = new TreeSet<>();
        List<OutboxRow> due = rows.waiting(now);
        due.forEach(row -> waiting.add(row.organisation()));
        return waiting;
    }

    /** Takes an organisation off the list, before the mail goes out: what comes now is new. */
    public void take(String organisation) {
        rows.take(organisation);
    }

    /** It has gone out. */
    public void sent(String organisation) {
        rows.sent(organisation);
    }

    /** The mail could not be sent: to be tried again, not before then. */
    public void putBack(String organisation, LocalDateTime then) {
        rows.putBack(organisation, then);
    }

    /** How often it has failed since it went well. */
    public int tries(String organisation) {
        return rows.tries(organisation);
    }
}
