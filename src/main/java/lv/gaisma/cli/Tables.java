package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import lv.gaisma.database.Database;

/**
 * A portal without pages, mail and other work: the database alone, beside a portal that runs or in
 * its place. The packages that do such work say so themselves.
 */
final class Tables {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Tables() {}

    /**
     * @throws IllegalStateException when there is no database
     */
    static ApplicationContext open(ContentFolder content) throws InterruptedException {
        content.say("Opening the database …");
        ApplicationContext context =
                ApplicationContext.run(
                        Map.of(
                                "gaisma.database.join",
                                true,
                                "gaisma.command",
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
