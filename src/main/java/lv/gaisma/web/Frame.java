package lv.gaisma.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every view gets around its text: ready strings, no decisions.
 *
 * @param tag language of the page
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the tab: neutral words, then the name of the site
 * @param description neutral words for previews; null for none
 * @param canonical absolute address; null for pages that no search engine should keep
 * @param alternates the same page in other languages, absolute
 * @param noindex true for pages that search engines should pass over
 * @param notice the banner of a test copy; null when somebody answers
 * @param exit where quick exit leads
 * @param home address of the home page
 * @param help address of the help directory; null when there are no services
 * @param write where somebody writes without a name; null while nobody reads
 * @param numbers whom to call, 112 first
 * @param languages the same page in every language
 * @param beside the page beside its original; null when there is none
 * @param footer links to the pages about the site
 * @param made the day the edition was made, in words
 * @param look script, icons
 */
public record Frame(
        String tag,
        String direction,
        String title,
        @Nullable String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        boolean noindex,
        @Nullable String notice,
        String exit,
        String home,
        @Nullable String help,
        @Nullable String write,
        List<Number> numbers,
        List<LanguageLink> languages,
        @Nullable TextLink beside,
        List<TextLink> footer,
        String made,
        Look look) {

    /** The same page in another language. */
    public record Alternate(String tag, String href) {}

    /** A number to call: its name, the {@code tel:} address, and how it is written. */
    public record Number(String name, String tel, String display) {}

    /** A language to switch to. */
    public record LanguageLink(String tag, String name, String href, boolean current) {}

    /** A link with its words. */
    public record TextLink(String text, String href) {}

    /** The address as a picture, for paper; null when there is no canonical address. */
    public @Nullable QrCode qr() {
        return canonical == null ? null : QrCode.of(canonical);
    }

    public String script() {
        return look.script();
    }

    public String searchScript() {
        return look.search();
    }

    public String icon() {
        return look.icon();
    }

    public Map<String, String> icons() {
        return look.icons();
    }
}
