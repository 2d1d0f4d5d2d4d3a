package lv.gaisma.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A MariaDB that somebody else runs. */
record OutsideServer(Address address) implements Server {

    @Override
    public void start(Consumer<String> step) throws CannotStart {
        step.accept("Asking the database at " + address);
        try (Connection connection = address.connect()) {
            connection.clearWarnings();
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + address + " does not answer: " + CannotStart.line(e), e);
        }
    }

    @Override
    public Optional<String> endsWithin(Duration time) throws InterruptedException {
        Thread.sleep(time);
        return Optional.empty();
    }

    @Override
    public void stop() {
        // it is not ours to stop
    }

    @Override
    public void close() {
        // nothing is kept
    }
}
