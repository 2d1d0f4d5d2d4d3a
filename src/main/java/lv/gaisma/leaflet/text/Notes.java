package lv.gaisma.leaflet.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every sheet says about itself, in ready words.
 *
 * @param base address of the portal, without a slash at the end
 * @param address the short link to the newest version, in full
 * @param newest words that stand at the short link
 * @param version version and date
 * @param notices what must be known before anybody hands it out; empty when all is well
 * @param learn the heading of the sheet of numbers to learn by heart
 * @param learnHow what to do with that sheet
 * @param printedFor for whom it was printed, null for nobody in particular
 */
public record Notes(
        String base,
        String address,
        String newest,
        String version,
        List<Notice> notices,
        String learn,
        String learnHow,
        @Nullable String printedFor) {

    /**
     * A warning on the sheet.
     *
     * @param language BCP 47 tag of its words
     * @param onEach true when each part that is cut off says it as well
     */
    public record Notice(String words, String language, boolean onEach) {}

    /** The short link as people type it. */
    public String shownAddress() {
        return address.replaceFirst("^https?://", "");
    }
}
