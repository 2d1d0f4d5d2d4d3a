package lv.gaisma.search.index;

/**
 * What people type when they mean a page whose own words are others.
 *
 * @param tag the language it is typed in
 * @param phrase a few words, in any spelling
 * @param path the page
 * @param weight how surely it means the page, above 0, at most 1
 */
public record Concept(String tag, String phrase, String path, float weight) {}
