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

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** The database does not answer, or not in time. */
    static final class Away extends Exception {
        private static final long serialVersionUID = 1;

        Away(@Nullable Throwable cause) {
            super("the database is away", cause, false, false);
        }
    }

    /** Whatever the work throws means that it is not done. */
    <T> T call(Supplier<T> work) throws Away {
        try {
            return threads.submit(work::get).get(MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
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
