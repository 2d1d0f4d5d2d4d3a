package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;

/** Urdu: letters of Arabic and Persian keyboards become its own. */
final class UrduAnalysis extends LanguageAnalysis {

    UrduAnalysis() {
        super(Skeletons.of("ur", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new PersianNormalizationFilter(
                new ArabicNormalizationFilter(new WordFilter(letters, Spelling::plain)));
    }
}
