package lv.gaisma.browser;

import java.util.List;

/** One address for each template: what a test has to look at when it cannot look at every page. */
final class Templates {

    private Templates() {}

    /** Addresses of every template in a language that has the pages of "rights" and "help". */
    static List<String> in(String language) {
        String home = "/" + language + "/";
        return List.of(
                home,
                home + "rights/documents",
                home + "help/show-this-screen",
                home + "check",
                home + "rights/",
                home + "help/",
                home + "help/?open=now&speaks=ru",
                home + "help/?speaks=tg",
                home + "help/safe-house",
                home + "help/vdi",
                home + "about/languages",
                home + "search",
                home + "search?q=passport",
                home + "search?q=qqqqxx",
                home + "rights/documents?with=" + (language.equals("lv") ? "en" : "lv"),
                home + "no-such-page",
                untranslated(language));
    }

    /** Addresses of the templates that know no reader. */
    static List<String> withoutLanguage() {
        return List.of("/", "/forget");
    }

    /** A page that the language lacks; Latvian lacks none. */
    private static String untranslated(String language) {
        return "/" + (language.equals("lv") ? "hi" : language) + "/signs/casting";
    }
}
