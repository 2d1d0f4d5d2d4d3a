package lv.gaisma.page;

import java.util.List;

/**
 * A page read aloud, as {@code component/sound} shows it.
 *
 * @param src its address
 * @param type MIME type
 * @param about its length and size, in words
 * @param transcript what is said, paragraph by paragraph
 */
public record Recording(String src, String type, String about, List<String> transcript) {}
