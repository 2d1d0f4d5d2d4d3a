package lv.gaisma.audit;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lv.gaisma.database.Work;
import lv.gaisma.secret.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * The record of what staff did. Each entry carries a MAC over itself and the entry before, made
 * with a secret of the server: whoever can write to the database can neither change an entry nor
 * take one out of the middle unseen. Cutting off the end shows only to those who have noted the
 * last hash before, so the command that verifies prints it.
 */
@Singleton
public final class Audit {

    private static final String START = "0".repeat(64);

    private final AuditRows rows;
    private final Secrets secrets;
    private final Work work;
    private final Clock clock;

    /**
     * What verifying found.
     *
     * @param entries how many there are up to the first broken one
     * @param last hash of the last good entry
     * @param broken number of the first entry that is not as it was written; null when all are
     */
    public record Verdict(long entries, String last, @Nullable Long broken) {}

    Audit(AuditRows rows, Secrets secrets, Work work, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param organisation null or empty for those who run the portal
     * @param action at most 40 small letters and hyphens
     */
    public void note(
            @Nullable String organisation,
            @Nullable String member,
            String action,
            @Nullable String subject) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS);
        String whose = organisation == null || organisation.isEmpty() ? null : organisation;
        // two at the same time would both follow the same entry: one chain, one writer
        synchronized (this) {
            work.asOne(
                    () -> {
                        Optional<AuditRow> last = rows.last();
                        String previous = last.map(AuditRow::hash).orElse(START);
                        long number = last.map(AuditRow::number).orElse(0L) + 1;
                        Entry entry = new Entry(number, now, whose, member, action, subject);
                        rows.add(
                                number,
                                now.format(AuditRow.AT),
                                whose,
                                member,
                                action,
                                subject,
                                previous,
                                hash(entry, previous));
                        return true;
                    });
        }
    }

    /** The newest entries of an organisation, the newest first. */
    public List<Entry> newest(String organisation) {
        return rows.newest(organisation).stream().map(AuditRow::entry).toList();
    }

    /** What the people of an organisation did to something, in order. */
    public List<Entry> about(String organisation, String subject) {
        return rows.about(organisation, subject).stream().map(AuditRow::entry).toList();
    }

    /** True when an entry has this hash: one that was noted earlier is still there. */
    public boolean has(String hash) {
        return rows.has(hash) > 0;
    }

    /** Reads the whole chain. */
    public Verdict verify() {
        String previous = START;
        long number = 0;
        for (List<AuditRow> some = rows.after(0); !some.isEmpty(); some = rows.after(number)) {
            for (AuditRow row : some) {
                boolean good =
                        row.number() == number + 1
                                && row.previous().equals(previous)
                                && row.hash().equals(hash(row.entry(), previous));
                if (!good) {
                    return new Verdict(number, previous, row.number());
                }
                number = row.number();
                previous = row.hash();
            }
        }
        return new Verdict(number, previous, null);
    }

    private String hash(Entry entry, String previous) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get("audit"), "HmacSHA256"));
            for (Object part :
                    new @Nullable Object[] {
                        previous,
                        entry.number(),
                        entry.at(),
                        entry.organisation(),
                        entry.member(),
                        entry.action(),
                        entry.subject()
                    }) {
                String text = part == null ? "-" : "=" + part;
                mac.update((text.length() + " " + text).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
