package lv.gaisma.edition;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lv.gaisma.check.Question;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Messages;
import lv.gaisma.page.Page;
import lv.gaisma.web.Look;

/** Checks what belongs to the folder as a whole: tiles, old addresses, folders of languages. */
final class FolderCheck {

    private final Content content;
    private final Problems problems;

    FolderCheck(Content content) {
        this.content = content;
        this.problems = content.problems();
    }

    void run(Predicate<String> exists) {
        tiles(exists);
        questions(exists);
        sentences();
        content.sounds().check(this::isPage, problems);
        oldAddresses(exists);
        languages();
    }

    private void tiles(Predicate<String> exists) {
        Set<String> ids = new HashSet<>();
        Set<String> icons = Look.of("", "", "").icons().keySet();
        for (HomeTiles.Tile tile : content.home().actions()) {
            words(tile, "home." + tile.id());
            words(tile, "home." + tile.id() + "-note");
            tile(tile, ids, icons, exists);
        }
        ids.clear();
        for (HomeTiles.Tile tile : content.home().tiles()) {
            words(tile, "home.tile." + tile.id());
            tile(tile, ids, icons, exists);
        }
    }

    private void questions(Predicate<String> exists) {
        String file = content.folder().name(content.folder().content().resolve("check.yaml"));
        Messages source = content.strings().of(content.languages().source());
        for (Question question : content.check().questions()) {
            for (String key : question.keys()) {
                if (!source.has(key)) {
                    problems.add(file, question.line(), "no words `" + key + "`", "add the string");
                }
            }
            question.pages().stream()
                    .filter(exists.negate())
                    .forEach(
                            page ->
                                    problems.add(
                                            file,
                                            question.line(),
                                            "no page `" + page + "`",
                                            "mend the path"));
        }
    }

    private boolean isPage(String tag, String path) {
        return content.languages()
                .find(tag)
                .flatMap(language -> content.pages().find(language, path))
                .isPresent();
    }

    private void sentences() {
        String file = content.folder().name(content.folder().content().resolve("say.yaml"));
        content.sentences().check(file, content.languages(), problems);
        Set<String> icons = Look.of("", "", "").icons().keySet();
        content.sentences().all().stream()
                .filter(sentence -> !icons.contains(sentence.icon()))
                .forEach(
                        sentence ->
                                problems.add(
                                        file,
                                        sentence.line(),
                                        "no icon `" + sentence.icon() + "`",
                                        "use one of icons.properties"));
    }

    private void words(HomeTiles.Tile tile, String key) {
        Messages source = content.strings().of(content.languages().source());
        if (!tile.id().isEmpty() && !source.has(key)) {
            tile(tile, "no words for `" + tile.id() + "`", "add the string `" + key + "`");
        }
    }

    private void tile(
            HomeTiles.Tile tile, Set<String> ids, Set<String> icons, Predicate<String> exists) {
        if (!ids.add(tile.id())) {
            tile(tile, "`" + tile.id() + "` stands twice", "remove one of them");
        }
        if (!exists.test(tile.page())) {
            tile(tile, "no page `" + tile.page() + "`", "mend the path");
        }
        if (!icons.contains(tile.icon())) {
            tile(tile, "no icon `" + tile.icon() + "`", "use one of icons.properties");
        }
    }

    private void tile(HomeTiles.Tile tile, String what, String mend) {
        String file = content.folder().name(content.folder().content().resolve("home.yaml"));
        problems.add(file, tile.line(), what, mend);
    }

    /** An old address leads to one page, and none is the address of another page. */
    private void oldAddresses(Predicate<String> exists) {
        Map<String, String> leads = new HashMap<>();
        for (Page page : content.pages().of(content.languages().source()).values()) {
            for (String old : page.facts().oldAddresses()) {
                String other = leads.putIfAbsent(old, page.path());
                if (exists.test(old)) {
                    other = old;
                }
                if (other != null) {
                    problems.add(
                            page.file().name(),
                            1,
                            "the old address `" + old + "` is that of `" + other + "`",
                            "remove it");
                }
            }
        }
    }

    /** Pages in a folder that no language reads. */
    private void languages() {
        for (Path file : content.folder().files(content.folder().content(), ".md")) {
            String folder = content.folder().content().relativize(file).getName(0).toString();
            boolean page = !file.getFileName().toString().equals("README.md");
            boolean known =
                    content.languages().stored().stream()
                            .anyMatch(language -> language.tag().equals(folder));
            if (page && !known) {
                problems.add(
                        content.folder().name(file),
                        0,
                        "`" + folder + "` is no language that pages are written in",
                        "add it to translations/languages.yaml, or remove the file");
            }
        }
    }
}
