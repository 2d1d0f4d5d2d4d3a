package lv.gaisma.edition;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.gaisma.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index of one edition. It is made in the background, so that no first page waits for
 * it; until then the index of the edition before answers.
 */
final class BackgroundIndex {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundIndex.class);

    private final FutureTask<SearchIndex> task;
    private final Executor executor;
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile @Nullable SearchIndex before;

    /**
     * @param executor makes it
     * @param before the index of the edition before; null for none
     */
    BackgroundIndex(Callable<SearchIndex> making, Executor executor, @Nullable SearchIndex before) {
        this.task = new FutureTask<>(making);
        this.executor = executor;
        this.before = before;
    }

    /** Begins to make it; once only. */
    void start() {
        if (started.compareAndSet(false, true)) {
            executor.execute(task);
        }
    }

    /**
     * @param patience how long to wait for it
     */
    Optional<SearchIndex> get(Duration patience) {
        if (!patience.isZero()) {
            start();
        }
        Duration wait = before == null ? patience : Duration.ZERO;
        try {
            SearchIndex index = task.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            before = null;
            return Optional.of(index);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("The search index could not be made", e.getCause());
        } catch (TimeoutException e) {
            // not yet
        }
        return Optional.ofNullable(before);
    }
}
