package lv.gaisma.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;

/** A small real folder with languages, words, and the pages that a test writes. */
final class PageFolder {

    private static final String LANGUAGES =
            SmallFolder.LATVIAN
                    + SmallFolder.ENGLISH
                    + "  - {tag: ru, name: Русский, script: Cyrl, exit: \"https://example.org/\"}\n"
                    + "  - {tag: uz, name: Oʻzbekcha, script: Latn, exit: \"https://example.org/\"}\n"
                    + "  - {tag: uz-Cyrl, name: Ўзбекча, script: Cyrl, exit: \"https://example.org/\","
                    + " from: uz, rules: uz-Cyrl.rules}\n";

    private static final Map<String, String> PICTURES =
            Map.of(
                    "/static/pictures/slip.svg", "/static/pictures/slip.0123456789.svg",
                    "/static/kit.pdf", "/static/kit.0123456789.pdf");

    private final SmallFolder folder;
    private Problems problems = new Problems();

    PageFolder(Path root) {
        folder = new SmallFolder(root).languages(LANGUAGES);
        for (String tag : List.of("lv", "en", "ru", "uz")) {
            folder.strings(tag);
        }
        folder.copy("translations/uz-Cyrl.rules");
    }

    PageFolder write(String path, String text) {
        folder.write("content/" + path, text);
        return this;
    }

    /** A page that has only a title, and a text. */
    PageFolder page(String path, String body) {
        return write(path + ".md", "---\ntitle: Title\n---\n\n" + body);
    }

    Pages read() {
        return read(null);
    }

    Pages read(@org.jspecify.annotations.Nullable Pages before) {
        problems = new Problems();
        Languages languages = Languages.read(folder.folder(), problems);
        Strings strings = Strings.read(languages, folder.folder(), new Problems());
        return Pages.read(folder.folder(), languages, strings, PICTURES, problems, before);
    }

    Page read(String tag, String path) {
        Pages pages = read();
        return pages.find(pages.languages().get(tag), path).orElseThrow();
    }

    Problems problems() {
        return problems;
    }

    /** Every problem of the last reading as it is printed. */
    List<String> printed() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    /** The HTML of a text in a language, its tokens as {@code [name:argument]}. */
    String html(String tag, String body) {
        page(tag + "/test", body);
        return read(tag, "test").html(PageFolder::show, (token, unknown) -> {});
    }

    static Filler.Filled show(Token token, lv.gaisma.language.Language language) {
        return switch (token.name()) {
            case "list" -> new Filler.Html("<ul><li>x</li></ul>", true);
            case "unknown" -> new Filler.Unknown("unknown", "mend it");
            default -> new Filler.Html("[" + token.name() + ":" + token.argument() + "]", false);
        };
    }
}
