package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page costs on a slow line, with everything that is needed to paint it. */
class WeightTest {

    /** Bytes, gzip: what arrives with the first round trip of a connection (RFC 6928). */
    private static final int MOST = 14_000;

    /** May only fall; 8,000 is the aim. */
    private static final int MEDIAN = 9_300;

    @Test
    void every_page_of_every_language_is_light() {
        List<PublicPages.Served> pages =
                PublicPages.shared().all().stream()
                        .sorted(Comparator.comparingInt(PublicPages.Served::gzip))
                        .toList();
        PublicPages.Served median = pages.get(pages.size() / 2);
        PublicPages.Served heaviest = pages.getLast();
        System.out.printf(
                "%d pages, gzip: median %d, most %d bytes (%s)%n",
                pages.size(), median.gzip(), heaviest.gzip(), heaviest.address());

        assertThat(heaviest.gzip()).as(heaviest.address()).isLessThanOrEqualTo(MOST);
        assertThat(median.gzip()).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void every_link_leads_to_a_page() {
        assertThat(PublicPages.shared().missing()).isEmpty();
    }
}
