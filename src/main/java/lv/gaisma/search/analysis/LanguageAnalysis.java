package lv.gaisma.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.gaisma.search.skeleton.Skeleton;
import lv.gaisma.search.skeleton.Sounds;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What happens to the text of one language on its way into the index and into a question. */
public abstract class LanguageAnalysis {

    private final Skeleton skeleton;
    private final Analyzer words = chain(this::words);
    private final Analyzer stems =
            chain(letters -> new WordFilter(stems(letters), Sounds::withoutMarks));

    LanguageAnalysis(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    /**
     * A word of a text.
     *
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record Token(String word, int start, int end) {}

    /** Words as they are written, in one spelling. */
    abstract TokenStream words(TokenStream letters);

    /** Words without their endings; the words themselves where nobody has written a stemmer. */
    TokenStream stems(TokenStream letters) {
        return words(letters);
    }

    /** True when {@link #stems} does more than {@link #words}. */
    public boolean hasStems() {
        return false;
    }

    public final Skeleton skeleton() {
        return skeleton;
    }

    public final Analyzer words() {
        return words;
    }

    public final Analyzer stems() {
        return stems;
    }

    /** The words of a text, and where they stand in it. */
    public final List<Token> tokens(String text) {
        return tokens(words, Spelling.apostrophes(text));
    }

    /** The stems of a word; none where there is no stemmer. */
    public final List<String> stemsOf(String word) {
        return hasStems() ? tokens(stems, word).stream().map(Token::word).toList() : List.of();
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /**
     * Skeleton keys.
     *
     * @param key makes the key of a word: {@link Skeleton#key}, or what remembers it
     */
    public final Analyzer keys(UnaryOperator<String> key) {
        return chain(letters -> new WordFilter(letters, key));
    }

    private static Analyzer chain(UnaryOperator<TokenStream> chain) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer letters = new StandardTokenizer();
                return new TokenStreamComponents(letters, chain.apply(letters));
            }
        };
    }
}
