package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;

class MachineFilesTest {

    private static final Pattern URL =
            Pattern.compile("<url><loc>https://example\\.org([^<]*)</loc>(.*?)</url>");
    private static final Pattern ALTERNATE =
            Pattern.compile("hreflang=\"([^\"]+)\" href=\"https://example\\.org([^\"]+)\"");

    @Test
    void forget_asks_the_browser_to_forget_and_is_not_kept() {
        Wire.Answer answer = Portal.shared().ask("GET", "/forget");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Clear-Site-Data").replace(" ", ""))
                .isEqualTo("\"cache\",\"storage\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void the_security_file_is_good_for_half_a_year_and_invents_no_contact() {
        Wire.Answer answer = Portal.shared().ask("GET", "/.well-known/security.txt");

        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        String base = "http://localhost:" + Portal.shared().port();
        assertThat(answer.text())
                .contains("Contact: " + base + "/en/about/this-site\n")
                .contains("Canonical: " + base + "/.well-known/security.txt\n");
        Matcher expires = Pattern.compile("Expires: (\\S+)\n").matcher(answer.text());
        assertThat(expires.find()).isTrue();
        Duration left = Duration.between(Instant.now(), Instant.parse(expires.group(1)));
        assertThat(left).isBetween(Duration.ofDays(179), Duration.ofDays(180));
    }

    @Test
    void a_test_copy_offers_nothing_to_search_engines() {
        Wire.Answer sitemap = Portal.shared().ask("GET", "/sitemap.xml");

        assertThat(sitemap.header("Content-Type")).isEqualTo("application/xml;charset=utf-8");
        assertThat(sitemap.text()).contains("<urlset").doesNotContain("<url>");
        assertThat(Portal.shared().ask("GET", "/lv/").text())
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void robots_are_told_where_the_sitemap_is() {
        assertThat(Portal.shared().ask("GET", "/robots.txt").text())
                .isEqualTo(
                        "User-agent: *\nAllow: /\nSitemap: http://localhost:"
                                + Portal.shared().port()
                                + "/sitemap.xml\n");
    }

    @Test
    void the_sitemap_of_a_portal_that_somebody_answers_lists_every_page_and_nothing_else() {
        try (Portal portal =
                        Portal.with(
                                Map.of(
                                        "gaisma.base-url", "https://example.org",
                                        "gaisma.operator", "Somebody",
                                        "gaisma.security-contact", "watch@example.org"));
                Wire wire = portal.wire()) {
            List<String> listed = new ArrayList<>();
            Matcher url = URL.matcher(wire.ask("GET", "/sitemap.xml").text().replace("\n", " "));
            while (url.find()) {
                listed.add(url.group(1));
                assertIndexed(wire, url.group(1), url.group(2));
            }
            assertThat(listed)
                    .doesNotHaveDuplicates()
                    .contains("/lv/", "/ur/", "/lv/rights/", "/en/rights/pay", "/hi/help/")
                    .contains("/lv/help/safe-house")
                    .doesNotContain("/lv/copy", "/forget", "/");
            assertThat(wire.ask("GET", "/.well-known/security.txt").text())
                    .contains("Contact: mailto:watch@example.org\n");
            for (String path : new String[] {"/lv/copy", "/forget", "/lv/nope"}) {
                assertThat(wire.ask("GET", path).text()).contains("content=\"noindex\"");
            }
        }
    }

    private static void assertIndexed(Wire wire, String path, String alternates) {
        Wire.Answer page = wire.ask("GET", path);
        assertThat(page.status()).as(path).isEqualTo(200);
        String html = page.text();
        assertThat(html.contains("name=\"robots\"")).as(path).isFalse();
        assertThat(html)
                .contains("<link rel=\"canonical\" href=\"https://example.org" + path + "\">");
        Matcher other = ALTERNATE.matcher(alternates);
        boolean itself = false;
        while (other.find()) {
            assertThat(other.group(2)).startsWith("/" + other.group(1) + "/");
            assertThat(html)
                    .contains(
                            "hreflang=\""
                                    + other.group(1)
                                    + "\" href=\"https://example.org"
                                    + other.group(2));
            itself |= other.group(2).equals(path);
        }
        assertThat(itself).as(path + " is among its own alternates").isTrue();
    }
}
