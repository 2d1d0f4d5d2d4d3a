package lv.gaisma.inbox;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lv.gaisma.database.Database;
import lv.gaisma.tip.Overview;

/** Nobody has opened a tip for two working days: everybody who may is told, the others as well. */
@Singleton
final class Alerts {

    private final Overview overview;
    private final Desk desk;
    private final WorkingDays days;
    private final Database database;

    Alerts(Overview overview, Desk desk, WorkingDays days, Database database) {
        this.overview = overview;
        this.desk = desk;
        this.days = days;
        this.database = database;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "2m")
    void look() {
        if (database.state() == Database.State.READY) {
            overview.alert(days.before(desk.today(), WorkingDays.PATIENCE), desk.today());
        }
    }
}
