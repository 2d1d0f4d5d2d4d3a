package lv.gaisma.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts as editors write them, and what they get wrong. */
class PostsTest {

    private static final String TASHKENT =
            """
            name: {lv: Vēstniecība, en: Embassy}
            kind: embassy
            country: UZ
            serves: [TJ]
            languages: [lv, en]
            leaflets: [travel]
            phone: "+998712370851"
            phone-hours: "15:00-16:00"
            website: https://example.org/
            sources: [A]
            confirmed: 2023-04-09
            """;

    @TempDir Path root;
    private SmallFolder folder;
    private final Problems problems = new Problems();

    @BeforeEach
    void folder() {
        folder = SmallFolder.of(root).write("content/posts/tashkent.yaml", TASHKENT);
    }

    @Test
    void a_post_says_what_its_file_says() {
        Post post = read().find("tashkent").orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(post.kind()).isEqualTo(Kind.EMBASSY);
        assertThat(post.name(languages().get("en")).words()).isEqualTo("Embassy");
        assertThat(post.serves()).containsExactly("TJ");
        assertThat(post.contact().phone()).isNotNull();
        assertThat(post.contact().hours()).isEqualTo("15:00-16:00");
    }

    @Test
    void a_wrong_part_costs_only_that_part() {
        folder.replace("content/posts/tashkent.yaml", "\"+998712370851\"", "998 71 237")
                .replace("content/posts/tashkent.yaml", "15:00-16:00", "3 pm")
                .replace("content/posts/tashkent.yaml", "[TJ]", "[Tajikistan]")
                .replace("content/posts/tashkent.yaml", "[lv, en]", "[lv, xx]")
                .replace("content/posts/tashkent.yaml", "confirmed", "seen");
        Post post = read().find("tashkent").orElseThrow();

        assertThat(post.contact().phone()).isNull();
        assertThat(post.contact().hours()).isNull();
        assertThat(post.serves()).isEmpty();
        assertThat(post.languages()).containsExactly("lv");
        assertThat(problems.all().stream().map(Problem::toString))
                .hasSize(5)
                .allMatch(line -> line.startsWith("content/posts/tashkent.yaml:"))
                .anyMatch(line -> line.contains("unknown field `seen`"));
    }

    @Test
    void a_file_without_a_kind_or_with_a_name_that_is_no_address_is_left_out_and_named() {
        folder.replace("content/posts/tashkent.yaml", "kind: embassy\n", "")
                .write("content/posts/New Delhi.yaml", TASHKENT)
                .write("content/posts/broken.yaml", "name: [");

        assertThat(read().all()).isEmpty();
        assertThat(problems.leftOut())
                .containsExactlyInAnyOrder(
                        "content/posts/tashkent.yaml",
                        "content/posts/New Delhi.yaml",
                        "content/posts/broken.yaml");
    }

    @Test
    void check_names_missing_translations_and_leaflets_that_a_post_cannot_hand_out() {
        folder.replace("content/posts/tashkent.yaml", ", en: Embassy", "")
                .replace("content/posts/tashkent.yaml", "[travel]", "[travel, help, nothing]");
        read().check(languages(), Set.of("travel", "help")::contains, "travel"::equals, problems);

        assertThat(problems.all().stream().map(Problem::toString))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("`name` in en is missing"),
                        line -> assertThat(line).contains("`help` has numbers that work in Latvia"),
                        line -> assertThat(line).contains("`nothing` does not exist"));
    }

    private Posts read() {
        return Posts.read(folder.folder(), languages(), problems);
    }

    private Languages languages() {
        return Languages.read(folder.folder(), problems);
    }
}
