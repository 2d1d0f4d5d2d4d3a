package lv.gaisma.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts something else in the place of each word, one for one. */
final class WordFilter extends TokenFilter {

    /** A word of which nothing is left keeps its place in the text. */
    private static final String NOTHING = "_";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> change;

    WordFilter(TokenStream input, UnaryOperator<String> change) {
        super(input);
        this.change = change;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String changed = change.apply(word);
        if (!changed.equals(word)) {
            term.setEmpty().append(changed.isEmpty() ? NOTHING : changed);
        }
        return true;
    }
}
