package lv.gaisma.tip;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.gaisma.database.Database;
import lv.gaisma.database.Work;

/** Deletes for good what has come to its day; every hour, and whatever was missed meanwhile. */
@Singleton
final class Sweep {

    private final Database database;
    private final TipRows tips;
    private final GrantRows grants;
    private final Work work;
    private final Clock clock;

    Sweep(Database database, TipRows tips, GrantRows grants, Work work, Clock clock) {
        this.database = database;
        this.tips = tips;
        this.grants = grants;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    void hourly() {
        if (database.state() == Database.State.READY) {
            sweep();
        }
    }

    /** Returns how many tips were deleted. */
    int sweep() {
        LocalDate today = Retention.today(clock);
        int deleted = 0;
        for (List<String> due = tips.due(today); !due.isEmpty(); due = tips.due(today)) {
            List<String> some = due;
            work.onDay(
                    today,
                    () -> {
                        some.forEach(tips::deleteById);
                        return true;
                    });
            deleted += some.size();
        }
        work.onDay(
                today,
                () -> {
                    grants.dropEnded(today);
                    return true;
                });
        return deleted;
    }
}
