package lv.gaisma.search.skeleton;

import java.util.Locale;

/** Languages in Latin letters: no marks, no doubled letters, and how the young write them. */
record LatinSkeleton(Table chat) implements Skeleton {

    /** Cyrillic letters typed for a language in Latin ones. */
    private static final Table FROM_CYRILLIC =
            Cyrillic.LETTERS.and("й=j ю=ju я=ja ж=z ч=c ш=s щ=sc ы=i");

    static final LatinSkeleton PLAIN = new LatinSkeleton(Table.of(""));
    static final LatinSkeleton LATVIAN =
            new LatinSkeleton(Table.of("sh=s zh=z ch=c kj=k gj=g lj=l nj=n w=v"));
    static final LatinSkeleton ROMANIAN = new LatinSkeleton(Table.of("sh=s tz=t"));

    @Override
    public String key(String word) {
        String lower = Lookalikes.mend(word.toLowerCase(Locale.ROOT));
        String latin =
                Script.of(lower) == Script.CYRILLIC ? FROM_CYRILLIC.apply(lower) : marks(lower);
        return Sounds.once(chat.apply(latin));
    }

    private static String marks(String word) {
        return Sounds.withoutMarks(Sounds.NO_APOSTROPHE.apply(word));
    }

    @Override
    public String fine(String word) {
        return key(word);
    }

    @Override
    public String root(String key) {
        return key;
    }

    @Override
    public Costs costs() {
        return Costs.ALPHABET;
    }
}
