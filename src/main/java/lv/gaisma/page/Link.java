package lv.gaisma.page;

/**
 * A link or a picture of a page.
 *
 * @param target as it was written
 * @param image true for a picture
 * @param words its text, or the words for those who do not see the picture
 * @param line line of the file, from 1
 */
record Link(String target, boolean image, String words, int line) {}
