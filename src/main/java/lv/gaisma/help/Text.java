package lv.gaisma.help;

/**
 * Words in the best language there is.
 *
 * @param words plain text
 * @param tag tag of the language they are in, for the {@code lang} attribute
 */
public record Text(String words, String tag) {}
