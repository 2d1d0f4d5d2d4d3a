package lv.gaisma.page;

/**
 * A heading of a page.
 *
 * @param level 2 or 3
 * @param id its anchor, equal in every language
 * @param text its words
 * @param line line of the file, from 1
 */
public record Heading(int level, String id, String text, int line) {}
