package lv.gaisma.post;

import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.web.Served;

/** What a short link needs of the edition that is served now. */
public interface PostDesk {

    Optional<Language> language(String tag);

    boolean has(String post);

    /**
     * The page for an unknown post, with the list of those there are.
     *
     * @param language empty: the best for the browser
     * @param acceptLanguage the header, or the empty text
     */
    Served unknown(Optional<Language> language, String acceptLanguage);
}
