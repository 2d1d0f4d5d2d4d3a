package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a page costs on a slow line, with everything that is needed to paint it, also as a test
 * copy, whose pages are a little heavier.
 */
class WeightTest {

    /** Bytes, gzip: what arrives with the first round trip of a connection (RFC 6928). */
    private static final int MOST = 14_000;

    private static final int MEDIAN = 8_000;

    /** Bytes as they are; about a third of it, compressed. */
    private static final int STYLE = 10_500;

    @Test
    void every_page_of_every_language_is_light() {
        List<PublicPages.Served> pages =
                PublicPages.shared().all().stream()
                        // a file to keep, of which CopyTest tells the weight
                        .filter(page -> !page.address().endsWith("/copy"))
                        .sorted(Comparator.comparingInt(PublicPages.Served::gzip))
                        .toList();
        List<PublicPages.Served> found =
                pages.stream().filter(page -> !page.address().contains("?")).toList();
        PublicPages.Served median = found.get(found.size() / 2);
        PublicPages.Served heaviest = pages.getLast();
        System.out.printf(
                "%d pages, %d of them found by search engines, gzip: median %d, most %d bytes (%s)%n",
                pages.size(), found.size(), median.gzip(), heaviest.gzip(), heaviest.address());

        assertThat(heaviest.gzip()).as(heaviest.address()).isLessThanOrEqualTo(MOST);
        assertThat(median.gzip()).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void no_page_carries_much_style() {
        for (PublicPages.Served page : PublicPages.shared().all()) {
            String html = page.html();
            String style = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
            assertThat(style.length()).as(page.address()).isLessThanOrEqualTo(STYLE);
        }
    }

    @Test
    void every_link_leads_to_a_page() {
        assertThat(PublicPages.shared().missing()).isEmpty();
    }
}
