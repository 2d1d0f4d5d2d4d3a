package lv.gaisma.tip;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import lv.gaisma.database.Database;
import lv.gaisma.database.Work;
import lv.gaisma.tip.seal.Codes;

/** Whether tips can be taken, and who would read them. */
@Singleton
public final class Reception {

    private static final String PEPPER = "pepper";

    private final Database database;
    private final Receivers receivers;
    private final MarkRows marks;
    private final Codes codes;
    private final Work work;
    private final Clock clock;
    private volatile boolean marked;

    Reception(
            Database database,
            Receivers receivers,
            MarkRows marks,
            Codes codes,
            Work work,
            Clock clock) {
        this.database = database;
        this.receivers = receivers;
        this.marks = marks;
        this.codes = codes;
        this.work = work;
        this.clock = clock;
    }

    /** The rules and keys of now; empty while nothing can be kept. */
    public Optional<Routing> now() {
        if (!isReady()) {
            return Optional.empty();
        }
        return Optional.of(new Routing(receivers.rules(), receivers.active()));
    }

    /**
     * True when the database answers and belongs to the secrets of this server.
     *
     * @throws IllegalStateException when it belongs to other secrets: no code would open anything
     */
    public boolean isReady() {
        if (database.state() != Database.State.READY) {
            return false;
        }
        if (!marked) {
            mark();
        }
        return true;
    }

    private void mark() {
        String mark = codes.mark();
        Optional<MarkRow> known = marks.findById(PEPPER);
        if (known.isEmpty()) {
            try {
                MarkRow row = new MarkRow(PEPPER, mark);
                work.onDay(Retention.today(clock), () -> marks.save(row));
            } catch (DataAccessException e) {
                known = marks.findById(PEPPER); // another portal was faster
            }
        }
        if (known.isPresent() && !known.get().mark().equals(mark)) {
            throw new IllegalStateException(
                    "The database belongs to other secrets; restore the folder of GAISMA_SECRETS");
        }
        marked = true;
    }
}
