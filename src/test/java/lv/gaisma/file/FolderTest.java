package lv.gaisma.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir Path root;
    private final Problems problems = new Problems();
    private SmallFolder small;
    private Folder folder;

    @BeforeEach
    void folder() {
        small = new SmallFolder(root);
        folder = new Folder(root);
    }

    @Test
    void files_are_found_in_order_and_hidden_ones_passed_over() {
        small.write("content/b.md", "").write("content/a/c.md", "").write("content/.b.md", "");
        small.write("content/b.md~", "");

        assertThat(folder.files(folder.content(), ".md"))
                .extracting(folder::name)
                .containsExactly("content/a/c.md", "content/b.md");
    }

    @Test
    void a_missing_folder_has_no_files() {
        assertThat(folder.files(folder.content(), ".md")).isEmpty();
    }

    @Test
    void a_folder_that_links_to_itself_hides_nothing() throws IOException {
        small.write("content/lv/a.md", "");
        Files.createSymbolicLink(root.resolve("content/lv/loop"), root.resolve("content/lv"));
        Files.createSymbolicLink(root.resolve("content/lv/gone.md"), root.resolve("nowhere"));

        assertThat(folder.files(folder.content(), ".md"))
                .extracting(folder::name)
                .containsExactly("content/lv/a.md");
    }

    @Test
    void a_linked_folder_is_followed() throws IOException {
        small.write("elsewhere/a.md", "");
        Files.createSymbolicLink(root.resolve("content"), root.resolve("elsewhere"));

        assertThat(folder.files(folder.content(), ".md")).hasSize(1);
    }

    @Test
    void a_byte_order_mark_is_no_letter() {
        Path file = small.write("a.md", "\uFEFFtext").root().resolve("a.md");

        assertThat(folder.read(file, problems)).contains("text");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_file_that_is_not_utf8_or_not_there_is_named_and_left_out() throws IOException {
        Path latin = root.resolve("latin.md");
        Files.write(latin, "ķ".getBytes(StandardCharsets.UTF_16));

        assertThat(folder.read(latin, problems)).isEmpty();
        assertThat(folder.read(root.resolve("gone.md"), problems)).isEmpty();

        assertThat(problems.leftOut()).containsExactly("gone.md", "latin.md");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .contains("latin.md:0: is not UTF-8; save the file as UTF-8")
                .anyMatch(problem -> problem.startsWith("gone.md:0: cannot be read"));
    }

    @Test
    void problems_stand_by_file_and_line_and_once_each() {
        problems.add("b.md", 1, "x", "y");
        problems.add("a.md", 10, "x", "y");
        problems.add("a.md", 2, "x", "y");
        problems.add("a.md", 2, "x", "y");

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("a.md:2: x; y", "a.md:10: x; y", "b.md:1: x; y");
    }
}
