package lv.gaisma.edition;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import lv.gaisma.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;

/** Makes search indexes one after the other, away from the readers, once the portal serves. */
@Singleton
final class Indexing implements ApplicationEventListener<ServerStartupEvent> {

    /** The thread ends when there is nothing to do, and with it what it has remembered. */
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(
                    0,
                    1,
                    1,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    task -> Thread.ofPlatform().daemon().name("search-index").unstarted(task));

    private boolean serving;
    private @Nullable BackgroundIndex waiting;

    /** The index of an edition; that of the one before when the same can be found there. */
    synchronized BackgroundIndex of(Desk desk, @Nullable Edition before) {
        Content content = desk.content();
        TokenFiller filler = desk.filler();
        boolean letters = desk.letters();
        if (before != null
                && before.content() == content
                && before.frontDesk().desk().letters() == letters) {
            return before.index();
        }
        SearchIndex old = before == null ? null : before.index().get(Duration.ZERO).orElse(null);
        BackgroundIndex index =
                new BackgroundIndex(
                        () ->
                                SearchIndex.of(
                                        content.languages().all(),
                                        new Entries(content, filler, letters).all(),
                                        content.concepts().all(content.languages())),
                        executor,
                        old);
        if (serving) {
            index.start();
        } else {
            waiting = index;
        }
        return index;
    }

    @Override
    public synchronized void onApplicationEvent(ServerStartupEvent event) {
        serving = true;
        if (waiting != null) {
            waiting.start();
            waiting = null;
        }
    }

    @PreDestroy
    void end() {
        executor.shutdownNow();
    }
}
