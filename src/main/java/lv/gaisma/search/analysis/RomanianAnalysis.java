package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Romanian: comma below in the place of the cedilla, the Snowball stemmer. */
final class RomanianAnalysis extends LanguageAnalysis {

    RomanianAnalysis() {
        super(Skeletons.of("ro", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new RomanianNormalizationFilter(new WordFilter(letters, Spelling::plain));
    }

    @Override
    TokenStream stems(TokenStream letters) {
        return new SnowballFilter(words(letters), "Romanian");
    }

    @Override
    public boolean hasStems() {
        return true;
    }
}
