package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.gaisma.database.Work;

/** What can be seen of tips without opening one: who waits for whom, and what lies too long. */
@Singleton
public final class Overview {

    private final OverviewRows rows;
    private final OutboxRows outbox;
    private final Work work;

    Overview(OverviewRows rows, OutboxRows outbox, Work work) {
        this.rows = rows;
        this.outbox = outbox;
        this.work = work;
    }

    /** The tips of an organisation whose last message is the reporter's. */
    public Set<String> waiting(String organisation) {
        return Set.copyOf(rows.waiting(organisation));
    }

    /** How many tips somebody was alerted about and nobody has opened yet, by organisation. */
    public Map<String, Integer> late() {
        Map<String, Integer> late = new TreeMap<>();
        rows.alerted().forEach(grant -> late.merge(grant.organisation(), 1, Integer::sum));
        return late;
    }

    /** The interpreters a tip is lent to, and until when. */
    public Map<String, LocalDate> loans(Granted granted) {
        Map<String, LocalDate> loans = new TreeMap<>();
        rows.loans(granted.tip(), granted.organisation())
                .forEach(
                        grant -> {
                            LocalDate until = grant.until();
                            if (until != null) {
                                loans.put(grant.member(), until);
                            }
                        });
        return loans;
    }

    /**
     * Tells every organisation that may read a tip which nobody has opened, once for each tip, and
     * those who run the portal.
     *
     * @param day the newest day of arrival that counts as too long ago
     * @param today the day that is written down
     * @return the organisations that are told
     */
    public Set<String> alert(LocalDate day, LocalDate today) {
        return work.onDay(
                today,
                () -> {
                    Set<String> told = new HashSet<>();
                    List<GrantRow> late = rows.unopened(day);
                    for (GrantRow grant : late) {
                        rows.alerted(grant.id(), today);
                        if (told.add(grant.organisation())) {
                            outbox.tell(grant.organisation(), OutboxRow.UNREAD);
                        }
                    }
                    if (!told.isEmpty()) {
                        outbox.tellPortal(OutboxRow.UNREAD);
                    }
                    return told;
                });
    }
}
