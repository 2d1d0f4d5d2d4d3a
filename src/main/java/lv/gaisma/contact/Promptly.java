package lv.gaisma.contact;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the database, and does not wait for an answer that does not come. */
@Singleton
final class Promptly {

    private static final long MILLIS = 4500;

    private final Troubles troubles;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Promptly(Troubles troubles) {
        this.troubles = troubles;
    }

    /** The database does not answer, or not in time. */
    static final class Away extends Exception {
        private static final long serialVersionUID = 1;

        Away(@Nullable Throwable cause) {
            super("the database is away", cause, false, false);
        }
    }

    /** Whatever the work throws means that it is not done. */
    <T> T call(Supplier<T> work) throws Away {
        return call(work, 0);
    }

    /**
     * Work that carries something, and may take a second longer for each megabyte.
     *
     * @param bytes how much it carries
     */
    <T> T call(Supplier<T> work, long bytes) throws Away {
        try {
            return threads.submit(work::get).get(MILLIS + bytes / 1000, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            troubles.note(e);
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(e);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
