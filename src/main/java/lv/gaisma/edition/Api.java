package lv.gaisma.edition;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.help.Filter;
import lv.gaisma.help.Reader;
import lv.gaisma.help.Service;
import lv.gaisma.help.ServicesJson;
import lv.gaisma.language.Language;
import lv.gaisma.page.PagesJson;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** The read-only programming interface over the same records as the pages. */
final class Api {

    private static final String PAGES = "/api/v1/pages/";
    private static final Set<String> SERVICE_FIELDS = Set.of("lang", "open", "speaks");

    /**
     * A refusal (RFC 9457).
     *
     * @param title what is wrong
     */
    @Serdeable
    record ProblemJson(String type, String title, int status) {}

    private final Desk desk;
    private final ObjectMapper json;
    private final Caching caching;

    Api(Desk desk, ObjectMapper json, Caching caching) {
        this.desk = desk;
        this.json = json;
        this.caching = caching;
    }

    /** The answer for an address below {@code /api/}. */
    Served find(String path, Map<String, String> query) {
        if (path.equals("/api/v1/services")) {
            return services(query);
        }
        if (path.startsWith(PAGES)) {
            if (!query.isEmpty()) {
                return problem(400, "unknown parameter; the language stands in the path");
            }
            return desk.content()
                    .languages()
                    .find(path.substring(PAGES.length()))
                    .map(language -> write(pages(language), caching))
                    .orElseGet(() -> problem(404, "no such language"));
        }
        return problem(404, "no such address; see /openapi.yml");
    }

    private Served services(Map<String, String> query) {
        String tag = query.getOrDefault("lang", desk.content().languages().source().tag());
        Optional<Language> language = desk.content().languages().find(tag);
        if (language.isEmpty()) {
            return problem(400, "lang: no such language");
        }
        String open = query.get("open");
        if (open != null && !open.equals("now")) {
            return problem(400, "open: only `now` is known");
        }
        String speaks = query.get("speaks");
        Filter filter = Filter.of(open, speaks, null, null);
        if (speaks != null && filter.speaks().isEmpty()) {
            return problem(400, "speaks: not a language");
        }
        for (String name : query.keySet()) {
            if (!SERVICE_FIELDS.contains(name)) {
                return problem(400, "unknown parameter; use lang, open, speaks");
            }
        }
        List<Service> found =
                desk.content()
                        .services()
                        .filter(filter, Reader.of(language.get()), desk.at())
                        .services();
        return write(
                ServicesJson.of(found, language.get(), desk.at(), notice(language.get())), caching);
    }

    private PagesJson pages(Language language) {
        return PagesJson.of(desk.content().pages(), language, notice(language));
    }

    private @Nullable String notice(Language language) {
        return desk.frames().frame(language, "", "", List.of(), false).notice();
    }

    private Served problem(int status, String title) {
        Served served =
                write(new ProblemJson("about:blank", title, status), Caching.ERROR)
                        .withStatus(status);
        return new Served(
                status,
                Served.PROBLEM,
                served.identity(),
                served.gzip(),
                served.brotli(),
                served.caching(),
                served.headers());
    }

    private Served write(Object value, Caching kept) {
        try {
            return Compression.text(200, Served.JSON, json.writeValueAsBytes(value), kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
