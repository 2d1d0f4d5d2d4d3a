package lv.gaisma.edition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Language;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Served;

/** Addresses that lead to another one: without the last slash, with {@code index}, and old ones. */
final class Redirects {

    private Redirects() {}

    /**
     * @param ready the addresses that lie ready
     */
    static Map<String, Served> of(Content content, Collection<String> ready) {
        Map<String, Served> redirects = new LinkedHashMap<>();
        for (String path : ready) {
            if (path.endsWith("/") && path.length() > 1) {
                redirects.put(withoutSlash(path), to(path));
                sections(content, path, redirects);
            }
        }
        for (Language language : content.languages().all()) {
            for (String path : content.pages().paths()) {
                if (path.equals("index") || path.endsWith("/index")) {
                    String front = path.substring(0, path.length() - "index".length());
                    redirects.put(Frames.href(language, path), to(Frames.href(language, front)));
                }
                for (String old : oldAddresses(content, language, path)) {
                    redirects.put(
                            Frames.href(language, old.replaceAll("^/", "")),
                            to(Frames.href(language, path)));
                }
            }
        }
        return redirects;
    }

    /** The source carries them for every language, also for those that lack the page. */
    private static List<String> oldAddresses(Content content, Language language, String path) {
        return content.pages()
                .find(content.languages().source(), path)
                .or(() -> content.pages().find(language, path))
                .map(page -> page.facts().oldAddresses())
                .orElse(List.of());
    }

    /** A section without its slash leads on in the languages that lack the section, too. */
    private static void sections(Content content, String path, Map<String, Served> redirects) {
        String section = path.substring(path.indexOf('/', 1) + 1);
        for (Language language : content.languages().all()) {
            String there = Frames.href(language, section);
            redirects.put(withoutSlash(there), to(there));
        }
    }

    private static String withoutSlash(String path) {
        return path.substring(0, path.length() - 1);
    }

    private static Served to(String location) {
        return Served.redirect(301, location, Caching.PAGE);
    }
}
