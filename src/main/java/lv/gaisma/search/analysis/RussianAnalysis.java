package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Russian: the Snowball stemmer. */
final class RussianAnalysis extends LanguageAnalysis {

    RussianAnalysis() {
        super(Skeletons.of("ru", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new WordFilter(letters, Spelling::plain);
    }

    @Override
    TokenStream stems(TokenStream letters) {
        return new SnowballFilter(words(letters), "Russian");
    }

    @Override
    public boolean hasStems() {
        return true;
    }
}
