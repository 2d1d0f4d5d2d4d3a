package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.page.NeutralTabs;
import lv.gaisma.web.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every page of every language that the repository itself makes. */
class EveryPageTest {

    /** Phone numbers as pages show them, in links and in sentences. */
    private static final Pattern NUMBER =
            Pattern.compile("href=\"tel:([^\"]+)\"|\\b(112)\\b|(\\+371 ?\\d[\\d \u00a0]+)");

    /** There are too many to make them all; PostKitTest takes those of one post. */
    private static final Pattern POST_FILE = Pattern.compile("/[^/]+/posts/.+\\.(pdf|png|svg)");

    private static Editions editions;
    private static Reader reader;

    /** The HTML of every page by address, and of some that are made when asked for. */
    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() {
        editions =
                Workshop.editions(
                        new SmallFolder(Path.of("").toAbsolutePath()),
                        "An office",
                        Clock.fixed(Workshop.NOON, ZoneOffset.UTC));
        reader = new Reader(editions);
        editions.current()
                .all()
                .forEach(
                        (path, served) -> {
                            if (served.type().equals(Served.HTML)) {
                                PAGES.put(path, Reader.text(served));
                            }
                        });
        for (Language language : languages()) {
            String home = "/" + language.tag() + "/";
            for (String asked :
                    List.of(
                            "nothing",
                            "travel/before-you-go",
                            "travel/",
                            "help/?speaks=hi&channel=chat",
                            "help/?for=abroad",
                            "rights/pay?with=en")) {
                PAGES.put(home + asked, reader.html(home + asked));
            }
        }
        PAGES.put(
                "/", Reader.text(editions.find(new lv.gaisma.web.Address(200, "/", Map.of()), "")));
    }

    @Test
    void the_content_of_the_repository_has_no_problem() {
        assertThat(CleanFolder.check(new SmallFolder(Path.of("").toAbsolutePath()))).isEmpty();
        assertThat(editions.broken()).isEmpty();
    }

    @Test
    void every_translation_has_one_place_that_leads_to_it_beside_the_original() {
        for (Language language : languages()) {
            for (String path : editions.current().content().pages().of(language).keySet()) {
                String address = "/" + language.tag() + "/" + path.replaceAll("(^|/)index$", "$1");
                String html = PAGES.get(address);
                boolean both = PAGES.containsKey("/lv/" + path) && !language.tag().equals("lv");
                if (html != null && !path.endsWith("index")) {
                    String languages = html.substring(html.indexOf("id=\"languages\""));
                    assertThat(languages.contains("href=\"" + address + "?with=lv\""))
                            .as(address)
                            .isEqualTo(both);
                }
            }
        }
    }

    @Test
    void every_page_names_112_before_any_other_number() {
        assertThat(PAGES)
                .allSatisfy(
                        (path, html) -> {
                            Matcher number = NUMBER.matcher(html.substring(html.indexOf("<body")));
                            assertThat(number.find()).as(path).isTrue();
                            assertThat(number.group()).as(path).contains("112");
                            assertThat(Reader.first(html, "href=\"tel:([^\"]+)\""))
                                    .as(path)
                                    .isEqualTo("112");
                        });
    }

    @Test
    void every_tab_is_neutral() {
        NeutralTabs tabs = NeutralTabs.read(editions.current().content().folder(), new Problems());
        assertThat(tabs.byTag()).hasSize(editions.current().content().languages().stored().size());
        for (Language language : languages()) {
            PAGES.forEach(
                    (path, html) -> {
                        if (path.startsWith("/" + language.tag() + "/")) {
                            String title = Reader.first(html, "<title>(.*?)</title>");
                            assertThat(title).as(path).endsWith("Gaisma");
                            assertThat(tabs.telling(language, title))
                                    .as(path + " " + title)
                                    .isEmpty();
                        }
                    });
        }
    }

    @Test
    void every_page_is_in_its_language_and_direction() {
        for (Language language : languages()) {
            PAGES.forEach(
                    (path, html) -> {
                        if (path.startsWith("/" + language.tag() + "/")) {
                            assertThat(html)
                                    .as(path)
                                    .contains(
                                            "<html lang=\"%s\" dir=\"%s\">"
                                                    .formatted(
                                                            language.tag(), language.direction()));
                        }
                    });
        }
    }

    @Test
    void nothing_that_should_have_been_filled_shows() {
        assertThat(PAGES)
                .allSatisfy(
                        (path, html) ->
                                assertThat(html.replaceAll("(?s)<style>.*?</style>", ""))
                                        .as(path)
                                        .doesNotContain(
                                                "{{", "}}", "\uE000", "\uFFFD", "null", "${",
                                                "??"));
    }

    @Test
    void every_link_leads_somewhere_and_every_anchor_is_there() {
        Map<String, Boolean> fine = new HashMap<>();
        List<String> broken = new ArrayList<>();
        PAGES.forEach(
                (path, html) -> {
                    for (String href : Reader.all(html, "(?:href|src)=\"([/#][^\"]*)\"")) {
                        boolean leads =
                                href.startsWith("#")
                                        ? html.contains("id=\"" + href.substring(1) + "\"")
                                        : fine.computeIfAbsent(href, EveryPageTest::leads);
                        if (!leads) {
                            broken.add(path + " -> " + href);
                        }
                    }
                });
        assertThat(broken).isEmpty();
    }

    @Test
    void a_page_keeps_its_headings_and_their_order_in_every_language() {
        List<String> source = ids("/lv/rights/pay");

        assertThat(source).contains("overtime", "deductions");
        for (Language language : languages()) {
            assertThat(ids("/" + language.tag() + "/rights/pay"))
                    .as(language.tag())
                    .isEqualTo(source);
        }
    }

    private static List<String> ids(String path) {
        return Reader.all(PAGES.getOrDefault(path, ""), "<h2 id=\"([a-z0-9-]+)\"");
    }

    /** A language that lacks a page shows who has it, and so without the headings of the page. */
    private static boolean leads(String href) {
        if (POST_FILE.matcher(href).matches()) {
            return true;
        }
        String[] parts = href.split("#", 2);
        String known = PAGES.get(parts[0]);
        if (known == null && reader.get(parts[0]).status() >= 400) {
            return false;
        }
        String html = known == null ? reader.html(parts[0]) : known;
        return parts.length == 1
                || html.contains("id=\"" + parts[1] + "\"")
                || html.contains("<meta name=\"robots\" content=\"noindex\">");
    }

    private static List<Language> languages() {
        return editions.current().content().languages().all();
    }
}
