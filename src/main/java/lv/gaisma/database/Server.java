package lv.gaisma.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The server that holds the database. All but the address is asked from one thread. */
sealed interface Server permits EmbeddedServer, OutsideServer {

    /** Where it answers; known before it runs. */
    Address address();

    /**
     * Returns when the server answers; starts it if that is the portal's business and it does not
     * run.
     *
     * @param step told in a few words what is being done
     */
    void start(Consumer<String> step) throws CannotStart, InterruptedException;

    /** How the server ended, if it is seen to end in this time; else empty when that is over. */
    Optional<String> endsWithin(Duration time) throws InterruptedException;

    /** Ends the server for good, if the portal started it. May be called from any thread. */
    void stop();

    /** Lets go of what was kept for the server; after {@link #stop}. */
    void close() throws IOException;
}
