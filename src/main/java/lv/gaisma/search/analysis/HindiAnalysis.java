package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;

/** Hindi: one spelling of nukta, nasal and long vowels, a light stemmer. */
final class HindiAnalysis extends LanguageAnalysis {

    HindiAnalysis() {
        super(Skeletons.of("hi", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new HindiNormalizationFilter(
                new IndicNormalizationFilter(new WordFilter(letters, Spelling::plain)));
    }

    @Override
    TokenStream stems(TokenStream letters) {
        return new HindiStemFilter(words(letters));
    }

    @Override
    public boolean hasStems() {
        return true;
    }
}
