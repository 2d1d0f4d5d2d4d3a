package lv.gaisma.search;

import java.util.List;
import lv.gaisma.search.index.Part;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code search/results} shows.
 *
 * @param action where the forms go
 * @param query what was asked, as text
 * @param status one sentence: how much was found, or what to do; null when nothing was asked
 * @param note a further sentence; null for none
 * @param meant the question in words that pages have; null when it was asked so
 * @param facets ways to see less
 * @param carried fields that go along to the next page
 * @param hits of this page
 * @param elsewhere what other languages have
 * @param paging null when one page holds everything
 * @param contacts help lines, when nothing was found
 * @param topics what people come for, when nothing was found
 */
record ResultsView(
        String action,
        String query,
        @Nullable String status,
        @Nullable String note,
        @Nullable String meant,
        List<Facet> facets,
        List<Option> carried,
        List<HitView> hits,
        List<Elsewhere> elsewhere,
        @Nullable Paging paging,
        List<ContactCard> contacts,
        List<Frame.TextLink> topics) {

    /** Something found: its title and a passage, with marked words. */
    public record HitView(String href, List<Part> title, String place, List<Part> passage) {}

    /** What another language has. */
    public record Elsewhere(String tag, String direction, String name, List<HitView> hits) {}

    /** A way to see less, and whether the reader has chosen one. */
    public record Facet(String label, boolean chosen, List<Option> options) {}

    /** A value of a field, its words, and whether it is the one chosen. */
    public record Option(String name, String value, String text, boolean chosen) {}

    /** Numbers of the pages before and after; 0 for none. */
    public record Paging(String text, int previous, int next) {}
}
