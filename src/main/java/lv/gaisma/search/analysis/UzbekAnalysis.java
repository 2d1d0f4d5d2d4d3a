package lv.gaisma.search.analysis;

import lv.gaisma.search.skeleton.Script;
import lv.gaisma.search.skeleton.Skeletons;
import lv.gaisma.search.skeleton.Table;
import org.apache.lucene.analysis.TokenStream;

/** Uzbek in either alphabet: Cyrillic words become Latin ones, exactly. */
final class UzbekAnalysis extends LanguageAnalysis {

    /** The law on the Latin alphabet, 1995, with the apostrophe unified. */
    private static final Table LATIN =
            Table.of(
                    """
                    а=a б=b в=v г=g д=d е=e ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x
                    ч=ch ш=sh э=e қ=q ғ=g' ҳ=h ў=o' ъ=' ю=yu я=ya ё=yo ц=s ы=i ь=
                    ае=aye ее=eye ёе=yoye ие=iye ое=oye уе=uye ўе=o'ye эе=eye юе=yuye яе=yaye
                    """);

    UzbekAnalysis() {
        super(Skeletons.of("uz", ""));
    }

    @Override
    TokenStream words(TokenStream letters) {
        return new WordFilter(letters, UzbekAnalysis::latin);
    }

    private static String latin(String word) {
        String plain = Spelling.plain(word);
        if (Script.of(plain) != Script.CYRILLIC) {
            return plain;
        }
        return LATIN.apply(plain.startsWith("е") ? "й" + "э" + plain.substring(1) : plain);
    }
}
