package lv.gaisma.page;

import java.util.List;

/**
 * A Markdown text turned into HTML, with the places of its tokens still open.
 *
 * @param html the HTML
 * @param tokens the tokens, in order
 * @param headings the headings, in order
 * @param links the links and pictures, in order
 * @param rawHtml the lines that hold HTML, which is not allowed
 * @param plain the words alone, block by block, without tokens
 */
record Text(
        String html,
        List<Token> tokens,
        List<Heading> headings,
        List<Link> links,
        List<Integer> rawHtml,
        List<Block> plain) {

    /** The words of one block of the text. */
    record Block(String words, int line) {}
}
