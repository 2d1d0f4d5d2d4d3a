package lv.gaisma.edition;

import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.page.Laws;
import lv.gaisma.page.Page;
import lv.gaisma.page.PageChecks;

/** Everything that {@code ./gaisma check} looks at beyond what reading finds. */
final class ContentCheck {

    private final Content content;

    ContentCheck(Content content) {
        this.content = content;
    }

    void run() {
        Problems problems = content.problems();
        Laws laws = Laws.read(content.folder(), problems);
        PageChecks checks =
                new PageChecks(
                        content.pages(), content.topics(), laws, this::leadsSomewhere, problems);
        for (Language language : content.languages().stored()) {
            content.pages().of(language).values().forEach(checks::check);
        }
        tokens(problems);
        tiles(problems);
        content.services().checkTranslations(content.languages(), problems);
    }

    /** Links lead to pages, sections, services, and files of the static folder. */
    private boolean leadsSomewhere(String target) {
        String path = target.startsWith("/") ? target.substring(1) : target;
        if (path.isEmpty() || path.equals("help/")) {
            return true;
        }
        if (path.startsWith("static/")) {
            return content.statics().addresses().containsKey(target);
        }
        if (path.startsWith("help/")
                && content.services().find(path.substring("help/".length())).isPresent()) {
            return true;
        }
        return content.pages().paths().stream()
                .anyMatch(path.endsWith("/") ? page -> page.startsWith(path) : path::equals);
    }

    private void tokens(Problems problems) {
        TokenFiller filler =
                new TokenFiller(
                        content,
                        Voices.of(content.languages(), content.strings()),
                        java.time.Instant.EPOCH,
                        "");
        for (Language language : content.languages().stored()) {
            for (Page page : content.pages().of(language).values()) {
                page.html(
                        filler,
                        (token, unknown) ->
                                problems.add(
                                        page.file().name(),
                                        token.line(),
                                        unknown.what(),
                                        unknown.mend()));
            }
        }
    }

    private void tiles(Problems problems) {
        String file = content.folder().name(content.folder().content().resolve("home.yaml"));
        var source = content.strings().of(content.languages().source());
        for (HomeTiles.Tile tile : content.home().actions()) {
            words(problems, file, tile, source.has("home." + tile.id()));
        }
        for (HomeTiles.Tile tile : content.home().tiles()) {
            words(problems, file, tile, source.has("home.tile." + tile.id()));
        }
    }

    private void words(Problems problems, String file, HomeTiles.Tile tile, boolean has) {
        if (!has) {
            problems.add(file, tile.line(), "no words for `" + tile.id() + "`", "add the strings");
        }
        if (!leadsSomewhere("/" + tile.page())) {
            problems.add(file, tile.line(), "no page `" + tile.page() + "`", "mend the path");
        }
    }
}
