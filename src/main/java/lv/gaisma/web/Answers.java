package lv.gaisma.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the answer to a request of what the {@link Site} serves. */
@Singleton
final class Answers {

    private final Site site;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, Prepared> kept = new ConcurrentHashMap<>();

    Answers(Site site, Settings settings, Clock clock) {
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The answer for what lies ready under a path; what can be prepared for the next reader is
     * kept.
     */
    Answer ready(String path, Served served, Wishes wishes) {
        Prepared prepared = kept.get(path);
        if (prepared == null || prepared.served() != served) {
            prepared = new Prepared(served, shared(served), Prepared.OUTSIDE_HEAP);
            kept.put(path, prepared);
        }
        return prepared.answer(wishes, clock.instant());
    }

    /** The answer for what was made for this request. */
    Answer once(Served served, Wishes wishes) {
        return new Prepared(served, shared(served), Prepared.AS_IT_IS)
                .answer(wishes, clock.instant());
    }

    Served find(Address address, Wishes wishes) {
        return site.find(address, wishes.language());
    }

    /** The error page in the language of the path, or else of the browser. */
    Served error(int status, String path, Wishes wishes) {
        return site.error(status, path, wishes.language());
    }

    /** What an answer has that nobody has said anything else about. */
    Map<String, String> headers() {
        Map<String, String> headers = SecurityHeaders.of(settings.https(), false);
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept-Encoding");
        return headers;
    }

    private Map<String, String> shared(Served served) {
        return SecurityHeaders.of(settings.https(), open(served));
    }

    /** Data for partners, which other sites may read; never a page. */
    private static boolean open(Served served) {
        return served.type().startsWith(Served.JSON)
                || served.type().startsWith(Served.PROBLEM)
                || served.type().startsWith("application/yaml");
    }
}
