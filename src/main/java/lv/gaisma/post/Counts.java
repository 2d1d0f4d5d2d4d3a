package lv.gaisma.post;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import lv.gaisma.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries the counts into the database in the background, and tells them. */
@Singleton
public final class Counts {

    private static final Logger LOG = LoggerFactory.getLogger(Counts.class);

    /** Below this a count could tell of single people. */
    private static final long FEW = 5;

    private final Tally tally;
    private final OpenedRows rows;
    private final Database database;
    private final String run = UUID.randomUUID().toString();

    Counts(Tally tally, OpenedRows rows, Database database) {
        this.tally = tally;
        this.rows = rows;
        this.database = database;
    }

    /** While the database is away, counts stay where they are. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    @PreDestroy
    synchronized void write() {
        if (database.state() == Database.State.READY) {
            tally.write(this::put);
        }
    }

    private boolean put(Opened opened, long count) {
        String id = opened.day() + " " + opened.post() + " " + opened.language() + " " + run;
        try {
            rows.put(id, opened.day(), opened.post(), opened.language(), count);
            return true;
        } catch (DataAccessException e) {
            LOG.debug("The counts of posts wait for the database", e);
            return false;
        }
    }

    /**
     * How often the links of each post were opened, by month; few are told as {@code <5}. Empty
     * while the database is away.
     */
    public Optional<String> table() {
        if (database.state() != Database.State.READY) {
            return Optional.empty();
        }
        write();
        StringBuilder table =
                new StringBuilder("month    post                  language  opened\n");
        for (OpenedRow row : rows.months()) {
            table.append(
                    String.format(
                            java.util.Locale.ROOT,
                            "%-8s %-21s %-9s %s%n",
                            YearMonth.from(row.day()),
                            row.post(),
                            row.language(),
                            row.opened() < FEW ? "<" + FEW : Long.toString(row.opened())));
        }
        return Optional.of(table.toString());
    }
}
