package lv.gaisma.search.index;

/**
 * A piece of a title or of a passage.
 *
 * @param marked true for a word that was asked for
 */
public record Part(String text, boolean marked) {}
