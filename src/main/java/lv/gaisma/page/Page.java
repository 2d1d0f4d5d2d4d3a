package lv.gaisma.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.language.Language;
import org.unbescape.html.HtmlEscape;

/**
 * One page in one language, ready but for its tokens.
 *
 * @param language the language of the text
 * @param file the file it was read from
 * @param title its heading, in the script of the language
 * @param tab neutral words for tab, preview and print
 * @param summary the sentence under the heading
 * @param text the text
 * @param state how it stands to the source
 * @param facts the front matter that carries the facts about the page: the source's, or its own
 */
public record Page(
        Language language,
        PageFile file,
        String title,
        String tab,
        String summary,
        Text text,
        State state,
        FrontMatter facts) {

    private static final Pattern BLOCK = Pattern.compile("<p>\\s*\uE000(\\d+)\uE001\\s*</p>");
    private static final Filler.Unknown IN_A_SENTENCE =
            new Filler.Unknown("a list or table stands in a sentence", "give it its own line");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern INLINE = Pattern.compile("\uE000(\\d+)\uE001");

    public String path() {
        return file.path();
    }

    /** The section of the page, {@code rights}; the empty text for a page of its own. */
    public String section() {
        int slash = path().lastIndexOf('/');
        return slash < 0 ? "" : path().substring(0, slash);
    }

    /** True for the text of the home page or of a section. */
    public boolean isIndex() {
        return path().equals("index") || path().endsWith("/index");
    }

    /** The newest revision that this text follows: the one it was translated from, or its own. */
    public Optional<Revision> revision() {
        TranslatedFrom from = file().front().translatedFrom();
        int newest = from == null ? facts.newest() : from.rev();
        return facts.revisions().stream().filter(one -> one.rev() == newest).findFirst();
    }

    /** True for a translation that no native speaker has checked. */
    public boolean isUncheckedTranslation() {
        return !file.front().equals(facts) && !file.front().checked();
    }

    /** The tokens of the text, in order. */
    public List<Token> tokens() {
        return text.tokens();
    }

    public List<Heading> headings() {
        return text.headings();
    }

    /** The plain words of the text, block by block, tokens within sentences filled: for search. */
    public List<String> words(Filler filler) {
        List<String> filled =
                text.tokens().stream().map(token -> words(filler.fill(token, language))).toList();
        return text.plain().stream()
                .map(
                        block ->
                                INLINE.matcher(language.derive(block.marked()))
                                        .replaceAll(match -> words(match.group(1), filled)))
                .toList();
    }

    private static String words(String number, List<String> filled) {
        return Matcher.quoteReplacement(filled.get(Integer.parseInt(number)));
    }

    private static String words(Filler.Filled filled) {
        return filled instanceof Filler.Html html && !html.block()
                ? HtmlEscape.unescapeHtml(TAG.matcher(html.html()).replaceAll(""))
                : "";
    }

    /**
     * The HTML with its tokens filled.
     *
     * @param unknown is told of each token that means nothing
     */
    public String html(Filler filler, BiConsumer<Token, Filler.Unknown> unknown) {
        List<Filler.Filled> filled =
                text.tokens().stream().map(token -> filler.fill(token, language)).toList();
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i) instanceof Filler.Unknown problem) {
                unknown.accept(text.tokens().get(i), problem);
            }
        }
        String blocks = BLOCK.matcher(text.html()).replaceAll(match -> alone(match, filled));
        INLINE.matcher(blocks)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .filter(at -> filled.get(at) instanceof Filler.Html html && html.block())
                .forEach(at -> unknown.accept(text.tokens().get(at), IN_A_SENTENCE));
        return INLINE.matcher(blocks)
                .replaceAll(match -> Matcher.quoteReplacement(html(match.group(1), filled)));
    }

    private static String alone(java.util.regex.MatchResult match, List<Filler.Filled> filled) {
        boolean block =
                filled.get(Integer.parseInt(match.group(1))) instanceof Filler.Html html
                        && html.block();
        return Matcher.quoteReplacement(block ? html(match.group(1), filled) : match.group());
    }

    private static String html(String number, List<Filler.Filled> filled) {
        return filled.get(Integer.parseInt(number)) instanceof Filler.Html html ? html.html() : "";
    }
}
