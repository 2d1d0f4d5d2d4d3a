package lv.gaisma.search.skeleton;

import java.util.Map;

/** The skeleton of each language; a language without a line gets that of its script. */
public final class Skeletons {

    private static final Map<String, Skeleton> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("lv", LatinSkeleton.LATVIAN),
                    Map.entry("en", LatinSkeleton.PLAIN),
                    Map.entry("ro", LatinSkeleton.ROMANIAN),
                    Map.entry("ru", CyrillicSkeleton.RUSSIAN),
                    Map.entry("uk", CyrillicSkeleton.UKRAINIAN),
                    Map.entry("uz", CyrillicSkeleton.UZBEK),
                    Map.entry("tg", CyrillicSkeleton.TAJIK),
                    Map.entry("ky", CyrillicSkeleton.KYRGYZ),
                    Map.entry("kk", CyrillicSkeleton.KAZAKH),
                    Map.entry("hi", IndicSkeleton.HINDI),
                    Map.entry("ur", IndicSkeleton.URDU));

    private static final Map<String, Skeleton> BY_SCRIPT =
            Map.of(
                    "Cyrl", CyrillicSkeleton.RUSSIAN,
                    "Deva", IndicSkeleton.HINDI,
                    "Arab", IndicSkeleton.URDU);

    private Skeletons() {}

    /**
     * @param base the base language, {@code uz} for {@code uz-Cyrl}
     * @param script ISO 15924 code
     */
    public static Skeleton of(String base, String script) {
        Skeleton known = BY_LANGUAGE.get(base);
        return known == null ? BY_SCRIPT.getOrDefault(script, LatinSkeleton.PLAIN) : known;
    }
}
