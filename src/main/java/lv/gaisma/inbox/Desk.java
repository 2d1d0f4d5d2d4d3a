package lv.gaisma.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.tip.Granted;
import lv.gaisma.tip.Overview;
import lv.gaisma.tip.State;
import lv.gaisma.tip.Tips;

/** The tips that lie before somebody: those of their organisation, or those lent to them. */
@Singleton
final class Desk {

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");

    private final Tips tips;
    private final Overview overview;
    private final WorkingDays days;
    private final Clock clock;

    Desk(Tips tips, Overview overview, WorkingDays days, Clock clock) {
        this.tips = tips;
        this.overview = overview;
        this.days = days;
        this.clock = clock;
    }

    List<TipView> all(Who who) {
        List<Granted> granted =
                who.interpreter() ? tips.lentTo(who.member()) : tips.of(who.organisation());
        Set<String> waiting = overview.waiting(who.organisation());
        LocalDate late = days.before(today(), WorkingDays.PATIENCE);
        return granted.stream()
                .map(
                        one ->
                                TipView.of(
                                        one,
                                        waiting.contains(one.tip()),
                                        one.state() == State.RECEIVED
                                                && one.opened() == null
                                                && !one.received().isAfter(late)))
                .toList();
    }

    Optional<Granted> find(Who who, String tip) {
        return who.interpreter()
                ? tips.findLent(who.member(), tip)
                : tips.find(who.organisation(), tip);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LATVIA);
    }
}
