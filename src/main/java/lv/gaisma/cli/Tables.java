package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import lv.gaisma.database.Database;

/** A portal without pages: the database alone, beside a portal that runs or in its place. */
final class Tables {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Tables() {}

    /**
     * @throws IllegalStateException when there is no database
     */
    static ApplicationContext open(ContentFolder content) throws InterruptedException {
        ApplicationContext context =
                ApplicationContext.run(
                        Map.of(
                                "gaisma.database.join",
                                true,
                                "gaisma.content",
                                content.folder().root().toString()));
        Database database = context.getBean(Database.class);
        if (!database.awaitReady(PATIENCE)) {
            String why = database.detail();
            context.close();
            throw new IllegalStateException("no database: " + why);
        }
        return context;
    }
}
