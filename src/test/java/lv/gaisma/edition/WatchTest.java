package lv.gaisma.edition;

import static lv.gaisma.edition.CleanFolder.PAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running portal watches its folder. */
class WatchTest {

    @TempDir Path root;

    @Test
    void an_edited_file_shows_within_a_second_and_a_broken_one_is_named() throws Exception {
        SmallFolder folder = CleanFolder.of(root);
        try (ApplicationContext context =
                ApplicationContext.run(
                        Map.of(
                                "gaisma.content",
                                root.toString(),
                                "gaisma.database.enabled",
                                false))) {
            Editions editions = context.getBean(Editions.class);
            Reader reader = new Reader(editions);
            edit(folder, reader, "warm");

            assertThat(edit(folder, reader, "now")).isLessThan(Duration.ofSeconds(1));

            folder.write("content/lv/broken.md", "---\n");
            await(() -> editions.broken().contains("content/lv/broken.md"));
            folder.delete("content/lv/broken.md");
            await(() -> editions.broken().isEmpty());
        }
    }

    private static Duration edit(SmallFolder folder, Reader reader, String word)
            throws InterruptedException {
        Instant start = Instant.now();
        folder.write(PAY, folder.read(PAY).replaceFirst("title: .*", "title: Alga " + word));
        await(() -> reader.html("/lv/rights/pay").contains("Alga " + word));
        return Duration.between(start, Instant.now());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(10);
        }
    }
}
