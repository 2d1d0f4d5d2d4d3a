package lv.gaisma.help;

import java.util.Optional;
import lv.gaisma.language.Language;

/**
 * The person who looks for help, as far as it is known.
 *
 * @param language base tag of the language they speak: {@code uz}, also for {@code uz-Cyrl}
 * @param who empty when they have not said
 */
public record Reader(String language, Optional<Audience> who, Place place) {

    /** Somebody in Latvia of whom only the language of the page is known. */
    public static Reader of(Language language) {
        return new Reader(language.base(), Optional.empty(), Place.LATVIA);
    }
}
