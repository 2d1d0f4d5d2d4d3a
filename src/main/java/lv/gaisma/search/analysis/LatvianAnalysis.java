package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.lv.LatvianStemFilter;

/** Latvian: the light stemmer of Kreslins, as Lucene has it. */
final class LatvianAnalysis extends LanguageAnalysis {

    LatvianAnalysis() {
        super(Skeletons.of("lv", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new WordFilter(letters, Spelling::plain);
    }

    @Override
    TokenStream stems(TokenStream letters) {
        return new LatvianStemFilter(words(letters));
    }

    @Override
    public boolean hasStems() {
        return true;
    }
}
