package lv.gaisma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptsTest {

    @TempDir private Path root = Path.of("");

    @Test
    void a_concept_of_a_page_that_nobody_has_is_a_problem_with_file_and_line() {
        Problems problems = check("# words\nno pay\trights/pay\nboss took it\trights/nowhere\n");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("content/en/concepts.tsv:3: no page `rights/nowhere`");
    }

    @Test
    void a_line_that_is_no_concept_is_named_and_left_out() {
        Problems problems =
                check("no pay\nhungry\trights/pay\t7\nhalf\trights/pay\t.5\nhalf\trights/pay\n");
        assertThat(problems.all()).extracting(Problem::line).containsExactly(1, 2, 4);
    }

    private Problems check(String text) {
        SmallFolder small = SmallFolder.of(root).write("content/en/concepts.tsv", text);
        Folder folder = new Folder(small.root());
        Problems problems = new Problems();
        Languages languages = Languages.read(folder, problems);
        Concepts.read(folder, languages, problems).check("rights/pay"::equals, problems);
        return problems;
    }
}
