package lv.gaisma.page;

import java.util.function.Predicate;
import lv.gaisma.file.Problems;

/** Checks the links and pictures of one page. */
record LinkCheck(Page page, Pages pages, Predicate<String> leadsSomewhere, Problems problems) {

    void run() {
        page.text().links().forEach(this::check);
    }

    private void check(Link link) {
        String target = link.target();
        if (link.image() && link.words().isBlank()) {
            add(link, "a picture has no words", "write what it shows between [ and ]");
        }
        if (link.image() && !target.startsWith("/static/")) {
            add(link, "`" + target + "` is no picture of the site", "put it below static/");
        } else if (target.startsWith("#")) {
            anchor(link, page, target.substring(1));
        } else if (target.startsWith("/")) {
            inside(link, target);
        } else if (!target.matches("(https://|mailto:).+")) {
            add(link, "`" + target + "` leads nowhere", "start it with / or https://");
        }
    }

    private void inside(Link link, String target) {
        int hash = target.indexOf('#');
        String whole = hash < 0 ? target : target.substring(0, hash);
        String path = whole.substring(1).replaceAll("\\?.*", "");
        if (!leadsSomewhere.test(path)) {
            add(link, "there is no `/" + path + "`", "mend the link");
        } else if (hash >= 0) {
            String shown = path.isEmpty() || path.endsWith("/") ? path + "index" : path;
            String id = target.substring(hash + 1);
            // the anchors of the source hold for every language
            pages.find(page.language(), shown)
                    .or(() -> pages.find(pages.languages().source(), shown))
                    .ifPresentOrElse(
                            other -> anchor(link, other, id),
                            () -> add(link, "`/" + path + "` has no headings", "remove #" + id));
        }
    }

    private void anchor(Link link, Page other, String id) {
        if (other.headings().stream().noneMatch(heading -> heading.id().equals(id))) {
            add(link, "there is no heading `#" + id + "` in " + other.path(), "mend the anchor");
        }
    }

    private void add(Link link, String what, String mend) {
        problems.add(page.file().name(), link.line(), what, mend);
    }
}
