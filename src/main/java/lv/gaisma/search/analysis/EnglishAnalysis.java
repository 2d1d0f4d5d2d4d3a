package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/** English: Porter's stemmer. */
final class EnglishAnalysis extends LanguageAnalysis {

    EnglishAnalysis() {
        super(Skeletons.of("en", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new WordFilter(letters, Spelling::plain);
    }

    @Override
    TokenStream stems(TokenStream letters) {
        return new PorterStemFilter(new EnglishPossessiveFilter(words(letters)));
    }

    @Override
    public boolean hasStems() {
        return true;
    }
}
