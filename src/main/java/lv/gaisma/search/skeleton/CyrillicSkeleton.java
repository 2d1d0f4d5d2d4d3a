package lv.gaisma.search.skeleton;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Languages that are written in Cyrillic letters, or were: key and chat spelling meet in plain
 * Latin.
 *
 * @param letters native letters to Latin ones
 * @param chat chat spelling to Latin letters
 * @param fold what the language's speakers do not tell apart when they type
 * @param endings what hangs on its words
 */
record CyrillicSkeleton(Table letters, Table chat, Table fold, Endings endings)
        implements Skeleton {

    private static final String SOFT = "ye=e yo=e";

    static final CyrillicSkeleton RUSSIAN =
            new CyrillicSkeleton(
                    Cyrillic.LETTERS,
                    Cyrillic.CHAT.and("j=y je=e jo=e").and(SOFT),
                    Table.of(""),
                    Endings.NONE);
    static final CyrillicSkeleton UKRAINIAN =
            new CyrillicSkeleton(Cyrillic.LETTERS, RUSSIAN.chat(), Table.of("h=g"), Endings.NONE);
    static final CyrillicSkeleton UZBEK =
            new CyrillicSkeleton(
                    Cyrillic.LETTERS.and("ё=yo"),
                    Cyrillic.CHAT.and("j=ž"),
                    Table.of("c=s u=o"),
                    Endings.UZBEK);
    static final CyrillicSkeleton TAJIK =
            new CyrillicSkeleton(
                    Cyrillic.LETTERS,
                    Cyrillic.CHAT.and("j=ž").and(SOFT),
                    Table.of("ž=č u=o"),
                    Endings.TAJIK);
    static final CyrillicSkeleton KYRGYZ =
            new CyrillicSkeleton(
                    Cyrillic.LETTERS,
                    Cyrillic.CHAT.and("j=ž w=u").and(SOFT),
                    Table.of("ng=n"),
                    Endings.TURKIC);
    static final CyrillicSkeleton KAZAKH = KYRGYZ;

    @Override
    public String key(String word) {
        String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String whole = Lookalikes.mend(lower);
        boolean own = Script.of(whole) == Script.CYRILLIC;
        String latin = own ? letters.apply(whole) : chat.apply(whole);
        return Sounds.withoutGlides(fold.apply(latin));
    }

    @Override
    public String fine(String word) {
        return key(word);
    }

    @Override
    public String root(String key) {
        return endings.root(key);
    }

    @Override
    public boolean hasRoots() {
        return endings.rounds() > 0;
    }

    @Override
    public Costs costs() {
        return Costs.ALPHABET;
    }
}
