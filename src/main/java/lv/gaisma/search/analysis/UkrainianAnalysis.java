package lv.gaisma.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import lv.gaisma.search.skeleton.Skeletons;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;

/** Ukrainian: the dictionary of word forms of the BrUk project, by Morfologik. */
final class UkrainianAnalysis extends LanguageAnalysis {

    UkrainianAnalysis() {
        super(Skeletons.of("uk", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new WordFilter(letters, Spelling::plain);
    }

    @Override
    TokenStream stems(TokenStream letters) {
        return new MorfologikFilter(words(letters), Forms.DICTIONARY);
    }

    @Override
    public boolean hasStems() {
        return true;
    }

    /** Read when the first Ukrainian word comes. */
    private static final class Forms {
        private static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            try {
                return Dictionary.read(
                        Objects.requireNonNull(
                                Forms.class.getResource("/ua/net/nlp/ukrainian.dict")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
