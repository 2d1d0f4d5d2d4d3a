package lv.gaisma.edition;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.file.Folder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the edition fresh: an edited file shows within a second, and pages that say who is open
 * change with the clock. The edition of the next change is made a little ahead, so the swap is on
 * time.
 */
@Singleton
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final Editions editions;
    private final Clock clock;
    private long seen;
    private @Nullable Edition next;
    private Instant nextAt = Instant.MIN;

    Watch(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        this.seen = fingerprint(editions.folder());
    }

    /** Looking at a thousand files takes some milliseconds; file events miss linked folders. */
    @Scheduled(fixedDelay = "300ms", initialDelay = "300ms")
    void files() {
        try {
            long now = fingerprint(editions.folder());
            if (now != seen) {
                seen = now;
                editions.reload();
            }
        } catch (UncheckedIOException e) {
            LOG.debug("The folder changed while it was looked at", e);
        }
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void hours() {
        Optional<Instant> change = editions.current().nextChange();
        Instant now = clock.instant();
        if (change.isEmpty() || change.get().minus(AHEAD).isAfter(now)) {
            return;
        }
        Edition ready = next;
        if (ready == null
                || !nextAt.equals(change.get())
                || ready.content() != editions.current().content()) {
            ready = editions.ahead(change.get());
            next = ready;
            nextAt = change.get();
        }
        if (!change.get().isAfter(clock.instant())) {
            editions.swap(ready);
            next = null;
        }
    }

    private static long fingerprint(Folder folder) {
        long print = 1;
        for (Path root : List.of(folder.content(), folder.translations(), folder.statics())) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> walk =
                    Files.find(
                            root,
                            Integer.MAX_VALUE,
                            (path, attributes) -> attributes.isRegularFile(),
                            FileVisitOption.FOLLOW_LINKS)) {
                print = 31 * print + walk.mapToLong(Watch::print).sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return print;
    }

    private static long print(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            long stamp =
                    attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
            return (path.hashCode() * 31L + stamp) * 31L + attributes.size();
        } catch (IOException e) {
            return 0;
        }
    }
}
