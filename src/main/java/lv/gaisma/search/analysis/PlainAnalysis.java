package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Skeletons;
import org.apache.lucene.analysis.TokenStream;

/**
 * A language for which nobody has published a stemmer, such as Tajik, Kyrgyz and Kazakh: keys and
 * distances carry its endings.
 */
final class PlainAnalysis extends LanguageAnalysis {

    /**
     * @param base base language
     * @param script ISO 15924 code
     */
    PlainAnalysis(String base, String script) {
        super(Skeletons.of(base, script));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new WordFilter(letters, Spelling::plain);
    }
}
