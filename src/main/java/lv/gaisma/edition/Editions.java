package lv.gaisma.edition;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.check.CheckDesk;
import lv.gaisma.check.CheckDesks;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Unreadable;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import lv.gaisma.language.WordsNow;
import lv.gaisma.organisation.Organisations;
import lv.gaisma.organisation.OrganisationsNow;
import lv.gaisma.phrase.PhraseShelf;
import lv.gaisma.phrase.Phrases;
import lv.gaisma.post.PostDesk;
import lv.gaisma.post.PostDesks;
import lv.gaisma.search.SearchDesk;
import lv.gaisma.search.SearchDesks;
import lv.gaisma.web.Address;
import lv.gaisma.web.FrontDesk;
import lv.gaisma.web.FrontDesks;
import lv.gaisma.web.Served;
import lv.gaisma.web.Settings;
import lv.gaisma.web.Site;
import lv.gaisma.web.StaticFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the edition that is served now and swaps in the next one, as one reference. A file that is
 * broken by an edit never takes anything away: the last good edition stays, and {@link #broken()}
 * names the file.
 */
@Singleton
public final class Editions
        implements Site,
                CheckDesks,
                FrontDesks,
                OrganisationsNow,
                PhraseShelf,
                PostDesks,
                SearchDesks,
                StaticFiles,
                WordsNow {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    /** The edition of the next opening hours is made a little ahead, so that it is on time. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final EditionBuilder builder;
    private final Clock clock;
    private final Folder folder;
    private long seen;
    private volatile Edition current;
    private volatile @Nullable Edition next;
    private volatile List<String> broken;

    Editions(EditionBuilder builder, Settings settings, Clock clock) {
        this.builder = builder;
        this.clock = clock;
        this.folder = new Folder(Path.of(settings.content()));
        this.seen = Fingerprint.of(folder);
        Content content = read(null);
        this.broken = content.broken();
        content.problems().all().stream()
                .filter(problem -> broken.contains(problem.file()))
                .forEach(problem -> LOG.warn("Left out: {}", problem));
        this.current = builder.build(content, clock.instant(), null);
    }

    /** The edition of this moment. */
    @Override
    public CheckDesk now() {
        return current.checkDesk();
    }

    @Override
    public FrontDesk frontDesk() {
        return current().frontDesk();
    }

    @Override
    public Organisations organisations() {
        return current().content().organisations();
    }

    @Override
    public Phrases phrases() {
        return current.content().phrases();
    }

    @Override
    public PostDesk posts() {
        return current().posts();
    }

    @Override
    public SearchDesk searching() {
        return current().searchDesk();
    }

    Edition current() {
        Edition ahead = next;
        return ahead == null || clock.instant().isBefore(ahead.from()) ? current : swap(ahead);
    }

    /** The files that are not shown as they lie in the folder, sorted; empty when all is well. */
    public List<String> broken() {
        return broken;
    }

    /** How many addresses there are. */
    public int pages() {
        return current().size();
    }

    /**
     * Makes every page of this moment that nobody has asked for yet.
     *
     * @return how many cannot be made; the log says why
     */
    public int finish() {
        return current().finish();
    }

    /** Reads the folder again when a file has changed. */
    synchronized void refresh() {
        long now = Fingerprint.of(folder);
        if (now != seen) {
            seen = now;
            reload();
        } else if (builder.isBehind(current())) {
            current = builder.build(current().content(), clock.instant(), current());
            next = null;
        }
    }

    /** Reads the folder again; keeps the last good edition when an edit broke a file. */
    private void reload() {
        Content content;
        try {
            content = read(current.content());
        } catch (Unreadable e) {
            broken = List.of(e.file());
            LOG.warn("The last good edition stays: {}", e.getMessage());
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
        Edition edited = builder.build(content, clock.instant(), current());
        if (edited.finish() > 0) {
            LOG.warn("The last good edition stays");
            return;
        }
        current = edited;
        next = null;
    }

    /** Makes the edition of the next opening hours when they are near. */
    void prepare() {
        Edition now = current();
        Instant at = clock.instant();
        Optional<Instant> change = now.nextChange();
        if (next != null || change.isEmpty() || change.get().minus(AHEAD).isAfter(at)) {
            return;
        }
        // a machine that slept wakes up behind several changes
        Instant moment = change.get().isBefore(at) ? at : change.get();
        Edition ahead = builder.build(now.content(), moment, now);
        ahead.finish();
        synchronized (this) {
            if (current == now) {
                next = ahead;
            }
        }
    }

    /** Puts an edition in the place of another, unless a third one came first. */
    synchronized boolean replace(Edition old, Edition other) {
        boolean still = current == old;
        current = still ? other : current;
        return still;
    }

    private synchronized Edition swap(Edition ahead) {
        if (next == ahead) {
            current = ahead;
            next = null;
        }
        return current;
    }

    private Content read(@Nullable Content before) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frames.LATVIA);
        return Content.read(folder, today, before);
    }

    @Override
    public Optional<Served> ready(String path) {
        return current().ready(path);
    }

    @Override
    public Served find(Address address, String acceptLanguage) {
        return current().find(address, acceptLanguage);
    }

    @Override
    public Served error(int status, String path, String acceptLanguage) {
        return current().error(status, path, acceptLanguage);
    }

    @Override
    public String address(String name) {
        return current.content().statics().address(name);
    }

    @Override
    public Languages languages() {
        return current.content().languages();
    }

    @Override
    public Strings words() {
        return current.content().strings();
    }

    @Override
    public Strings staffWords() {
        return current.content().staffWords();
    }
}
