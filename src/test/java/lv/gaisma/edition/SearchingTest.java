package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import lv.gaisma.SmallFolder;
import lv.gaisma.language.Language;
import lv.gaisma.search.Results;
import lv.gaisma.search.SearchDesk;
import lv.gaisma.search.index.Found;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;
import lv.gaisma.web.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How search goes along with the editions. */
class SearchingTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir Path root;

    @Test
    void a_plain_page_is_found_and_a_new_one_is_found_with_its_edition() throws Exception {
        SmallFolder folder = SmallFolder.of(root).write("content/lv/a/b.md", page("Pirmā"));
        Editions editions = Workshop.editions(folder);
        assertThat(paths(editions.searching(), "pirma")).containsExactly("a/b");
        folder.write("content/lv/a/c.md", page("Zvirbulis"));
        editions.refresh();
        assertThat(paths(editions.searching(), "pirma")).startsWith("a/b");
        for (int i = 0; i < 600 && paths(editions.searching(), "zvirbulis").isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(paths(editions.searching(), "zvirbulis")).startsWith("a/c");
    }

    @Test
    void the_same_content_has_the_same_index() {
        Editions editions =
                Workshop.editions(SmallFolder.of(root).write("content/lv/a.md", page("A")));
        BackgroundIndex first = editions.current().index();
        editions.refresh();
        assertThat(editions.current().index()).isSameAs(first);
    }

    @Test
    void until_the_index_is_made_the_page_names_112_and_says_so() {
        Editions editions =
                Workshop.editions(SmallFolder.of(root).write("content/lv/a.md", page("A")));
        Deque<Runnable> never = new ArrayDeque<>();
        BackgroundIndex index = new BackgroundIndex(() -> failing(), never::add, null);
        SearchPages pages = new SearchPages(desk(editions), Workshop.views(), index);
        Language latvian = pages.languages().get("lv");
        Served served = new Results(pages, latvian).of(Map.of("q", "alga"));
        assertThat(served.status()).isEqualTo(200);
        assertThat(new String(served.identity().bytes(), StandardCharsets.UTF_8))
                .contains("tel:112")
                .contains(pages.messages(latvian).text("search.soon"));
        assertThat(never).isNotEmpty();
    }

    @Test
    void when_an_index_cannot_be_made_the_one_before_answers() throws Exception {
        Editions editions =
                Workshop.editions(SmallFolder.of(root).write("content/lv/a.md", page("A")));
        SearchIndex before = editions.searching().index(LONG).orElseThrow();
        BackgroundIndex index = new BackgroundIndex(SearchingTest::failing, Runnable::run, before);
        index.start();
        assertThat(index.get(LONG)).containsSame(before);
    }

    private static SearchIndex failing() {
        throw new IllegalStateException("on purpose");
    }

    private static Desk desk(Editions editions) {
        return ((SearchPages) editions.searching()).desk();
    }

    private static List<String> paths(SearchDesk desk, String question) {
        Found found =
                desk.index(LONG)
                        .orElseThrow()
                        .search(desk.languages().get("lv"), Question.of(question), 10);
        return found.isNothing()
                ? List.of()
                : found.hits().stream().map(hit -> hit.entry().path()).toList();
    }

    private static String page(String title) {
        return "---\ntitle: " + title + "\n---\n\nTeksts.\n";
    }
}
