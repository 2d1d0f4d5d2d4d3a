package lv.gaisma.page;

/**
 * Which text a translation was made from.
 *
 * @param rev the revision of the source
 * @param hash the hash of the normalised source, {@link PageFile#hash()}
 */
public record TranslatedFrom(int rev, String hash) {}
