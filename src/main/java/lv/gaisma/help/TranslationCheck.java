package lv.gaisma.help;

import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Letters;

/** Checks that one service can be read in every language, in the letters of that language. */
final class TranslationCheck {

    private final Service service;
    private final Languages languages;
    private final Problems problems;

    TranslationCheck(Service service, Languages languages, Problems problems) {
        this.service = service;
        this.languages = languages;
        this.problems = problems;
    }

    void check() {
        Service.Words words = service.words();
        check("name", words.name(), true);
        check("description", words.description(), true);
        check("when-you-call", words.whenYouCall(), false);
        check("note", words.note(), false);
        service.channels().forEach(channel -> check("label", channel.labels(), false));
    }

    /** Words that may be left out have to be in every language once they are in the source. */
    private void check(String field, Texts texts, boolean needed) {
        for (Language language : languages.stored()) {
            String text = texts.byTag().get(language.tag());
            if (text != null) {
                Letters.foreign(language, withoutOwnName(text))
                        .ifPresent(
                                foreign ->
                                        problem(
                                                field,
                                                texts,
                                                language,
                                                foreign,
                                                "write it in the letters of " + language.name()));
            } else if (needed || texts.has(texts.source())) {
                problem(field, texts, language, "is missing", "translate it");
            }
        }
    }

    /** The name that the service answers to may stand in brackets in its own letters. */
    private static String withoutOwnName(String text) {
        return text.replaceAll("\\([^)]*\\)", " ");
    }

    private void problem(String field, Texts texts, Language language, String what, String mend) {
        problems.add(
                service.words().file(),
                texts.line(),
                "`" + field + "` in " + language.tag() + " " + what,
                mend);
    }
}
