package lv.gaisma.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever changes how long a tip is kept changes what is promised. */
class RetentionTest {

    /** A number of days or hours of ours that stands in a sentence. */
    private static final Pattern FIXED =
            Pattern.compile(
                    "^contact\\.(?:know|code|kept|delete|how|status)[^=]*=.*\\b(?:"
                            + Retention.DAYS
                            + "|"
                            + Retention.EXTENDED_DAYS
                            + "|"
                            + Retention.COPIES_DAYS
                            + "|"
                            + Retention.undoHours()
                            + ")\\b.*");

    @Test
    void the_documents_of_the_operator_say_what_is_done() throws IOException {
        for (String name : List.of("duties", "dpia", "operations")) {
            assertThat(Files.readString(Path.of("docs", name + ".md")))
                    .as(name)
                    .contains(Retention.DAYS + " days", "" + Retention.EXTENDED_DAYS)
                    .contains(Retention.undoHours() + " ");
        }
        assertThat(Files.readString(Path.of("docs/dpia.md")))
                .contains("backups " + Retention.COPIES_DAYS + " days");
    }

    @Test
    void no_text_of_the_pages_has_such_a_number_of_its_own() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("translations"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                assertThat(Files.readAllLines(file)).noneMatch(FIXED.asMatchPredicate());
            }
        }
    }
}
