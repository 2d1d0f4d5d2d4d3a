package lv.gaisma.edition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Served;

/** Addresses that lead to another one: without the last slash, and old ones. */
final class Redirects {

    private Redirects() {}

    static Map<String, Served> of(Content content, Collection<String> ready) {
        Map<String, Served> redirects = new LinkedHashMap<>();
        for (String path : ready) {
            if (path.endsWith("/") && path.length() > 1) {
                redirects.put(path.substring(0, path.length() - 1), to(path));
            }
        }
        for (Language language : content.languages().all()) {
            for (Page page : content.pages().of(language).values()) {
                for (String old : page.facts().oldAddresses()) {
                    redirects.put(
                            Frames.href(language, old.replaceAll("^/", "")),
                            to(Frames.href(language, page.path())));
                }
            }
        }
        return redirects;
    }

    private static Served to(String location) {
        return Served.redirect(301, location, Caching.PAGE);
    }
}
