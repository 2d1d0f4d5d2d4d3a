package lv.gaisma.page;

import java.util.List;

/**
 * A Markdown text turned into HTML, with the places of its tokens still open.
 *
 * @param html the HTML
 * @param tokens the tokens, in order
 * @param headings the headings, in order
 * @param links the links and pictures, in order
 * @param mistakes what pages may not hold: HTML, unknown boxes, braces that make no token
 * @param plain the words alone, block by block
 */
record Text(
        String html,
        List<Token> tokens,
        List<Heading> headings,
        List<Link> links,
        List<Mistake> mistakes,
        List<Block> plain) {

    /** Something in the text that does not work, and how to mend it. */
    record Mistake(int line, String what, String mend) {}

    /**
     * The words of one block of the text.
     *
     * @param words without tokens
     * @param marked with the places of the tokens
     */
    record Block(String words, String marked, int line) {}
}
