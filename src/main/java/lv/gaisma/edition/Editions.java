package lv.gaisma.edition;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Folder;
import lv.gaisma.web.Address;
import lv.gaisma.web.Served;
import lv.gaisma.web.Settings;
import lv.gaisma.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the edition that is served now and swaps in the next one, as one reference. A file that is
 * broken by an edit never takes anything away: the last good edition stays, and {@link #broken()}
 * names the file.
 */
@Singleton
public final class Editions implements Site {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private final EditionBuilder builder;
    private final Clock clock;
    private final Folder folder;
    private volatile Edition current;
    private volatile List<String> broken;

    Editions(EditionBuilder builder, Settings settings, Clock clock) {
        this.builder = builder;
        this.clock = clock;
        this.folder = new Folder(Path.of(settings.content()));
        Content content = read();
        this.broken = content.broken();
        content.broken().forEach(file -> LOG.warn("Left out, because it cannot be read: {}", file));
        this.current = builder.build(content, clock.instant(), null);
    }

    Edition current() {
        return current;
    }

    Folder folder() {
        return folder;
    }

    /** The files that are not shown as they lie in the folder, sorted; empty when all is well. */
    public List<String> broken() {
        return broken;
    }

    /** How many pages lie ready. */
    public int pages() {
        return current.all().size();
    }

    /** Reads the folder again; keeps the last good edition when an edit broke a file. */
    synchronized void reload() {
        Content content;
        try {
            content = read();
        } catch (IllegalStateException e) {
            broken = List.of("translations/");
            LOG.error("The last good edition stays: {}", e.getMessage());
            return;
        }
        Set<String> newlyBroken = new HashSet<>(content.broken());
        newlyBroken.removeAll(current.content().broken());
        broken = content.broken();
        if (!newlyBroken.isEmpty()) {
            content.problems().all().stream()
                    .filter(problem -> newlyBroken.contains(problem.file()))
                    .forEach(problem -> LOG.warn("The last good edition stays: {}", problem));
            return;
        }
        current = builder.build(content, clock.instant(), current);
    }

    /**
     * Makes the edition for a later moment, whose opening hours differ.
     *
     * @return the edition, for {@link #swap}
     */
    Edition ahead(Instant moment) {
        return builder.build(current.content(), moment, current);
    }

    /** Takes over an edition made ahead, unless the files have changed in between. */
    synchronized void swap(Edition next) {
        if (next.content() == current.content()) {
            current = next;
        }
    }

    private Content read() {
        return Content.read(folder, LocalDate.ofInstant(clock.instant(), Frames.LATVIA));
    }

    @Override
    public Optional<Served> ready(String path) {
        return current.ready(path);
    }

    @Override
    public Served find(Address address, String acceptLanguage) {
        return current.find(address, acceptLanguage);
    }

    @Override
    public Served error(int status, String path, String acceptLanguage) {
        return current.error(status, path, acceptLanguage);
    }

    @Override
    public String styleHash() {
        return current.styleHash();
    }
}
