package lv.gaisma.search.analysis;

/** The analysis of each language. */
public final class Analyses {

    private Analyses() {}

    /**
     * @param base the base language, {@code uz} for {@code uz-Cyrl}
     * @param script ISO 15924 code, for a language that has no class of its own
     */
    public static LanguageAnalysis of(String base, String script) {
        return switch (base) {
            case "lv" -> new LatvianAnalysis();
            case "en" -> new EnglishAnalysis();
            case "ru" -> new RussianAnalysis();
            case "uk" -> new UkrainianAnalysis();
            case "uz" -> new UzbekAnalysis();
            case "ro" -> new RomanianAnalysis();
            case "hi" -> new HindiAnalysis();
            case "ur" -> new UrduAnalysis();
            default -> new PlainAnalysis(base, script);
        };
    }
}
