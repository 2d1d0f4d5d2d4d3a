package lv.gaisma.edition;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import lv.gaisma.SmallFolder;
import lv.gaisma.leaflet.Press;
import lv.gaisma.web.Settings;
import lv.gaisma.web.Views;
import org.jspecify.annotations.Nullable;

/** The parts of a real portal that make editions; started once for all tests. */
final class Workshop {

    /** A Monday noon in Riga. */
    static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");

    private static final ApplicationContext CONTEXT = start();

    private Workshop() {}

    /** The editions of a folder on a test copy, at Monday noon. */
    static Editions editions(SmallFolder folder) {
        return editions(folder, null, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /**
     * @param operator null for a test copy
     */
    static Editions editions(SmallFolder folder, @Nullable String operator, Clock clock) {
        Settings settings =
                new Settings(
                        8080,
                        8081,
                        "https://example.org",
                        folder.root().toString(),
                        operator,
                        null,
                        null,
                        false);
        return new Editions(builder(settings), settings, clock);
    }

    static Views views() {
        return CONTEXT.getBean(Views.class);
    }

    static EditionBuilder builder(Settings settings) {
        return new EditionBuilder(
                CONTEXT.getBean(Views.class),
                CONTEXT.getBean(ObjectMapper.class),
                settings,
                () -> false,
                new Indexing(),
                new Press());
    }

    private static ApplicationContext start() {
        try {
            Path root = Files.createTempDirectory("gaisma-workshop");
            SmallFolder.of(root);
            return ApplicationContext.run(
                    Map.of("gaisma.content", root.toString(), "gaisma.database.enabled", false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
