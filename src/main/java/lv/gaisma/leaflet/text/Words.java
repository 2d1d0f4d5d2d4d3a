package lv.gaisma.leaflet.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a sentence.
 *
 * @param link where they lead: {@code tel:…}, a path of the site, or an address; null for nowhere
 * @param language BCP 47 tag when it is another language than that of the leaflet
 * @param isolated true for numbers and names that keep their own direction
 */
public record Words(
        String text,
        boolean bold,
        @Nullable String link,
        @Nullable String language,
        boolean isolated) {

    public static Words of(String text) {
        return new Words(text, false, null, null, false);
    }

    public boolean isPhone() {
        return link != null && link.startsWith("tel:");
    }

    /** The words as plain text. */
    public static String plain(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }
}
