package lv.gaisma.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final Languages LANGUAGES =
            Languages.read(new Folder(Path.of("")), new Problems());

    private static final SearchIndex INDEX =
            SearchIndex.of(
                    LANGUAGES.all(),
                    List.of(
                            entry("lv", "a", "Jūsu pase", "Pase pieder jums. Neatdodiet to šefam."),
                            entry("lv", "b", "Darba alga", "Cilvēku tirdzniecība ir noziegums."),
                            entry("lv", "c", "Līgums", "Izlasiet, pirms parakstāt."),
                            entry("ru", "a", "Ваш паспорт", "Никто не может забрать его у вас."),
                            entry("ru", "b", "Зарплата", "Деньги платят каждый месяц."),
                            entry("hi", "a", "पासपोर्ट", "पासपोर्ट आपका है।"),
                            entry("hi", "b", "मज़दूरी", "मज़दूरी हर महीने मिलती है।"),
                            entry("ur", "a", "غلامی", "غلامی جرم ہے۔"),
                            entry("ur", "b", "تنخواہ", "تنخواہ ہر مہینے ملتی ہے۔"),
                            entry("uz", "a", "Oʻgʻirlik", "Hech kim majburlay olmaydi."),
                            entry("uz", "b", "Qarz", "Qarz uchun ishlatish mumkin emas.")),
                    List.of(new Concept("lv", "neizmaksā naudu", "b", 1)));

    private static Entry entry(String tag, String path, String title, String text) {
        Language language = LANGUAGES.get(tag);
        return new Entry(path, language, Entry.Kind.PAGE, title, List.of(), List.of(text));
    }

    private static Found ask(String tag, String question) {
        return INDEX.search(LANGUAGES.get(tag), Question.of(question), 10);
    }

    @ParameterizedTest
    @CsvSource({
        "lv, pase, a",
        "lv, cilveku tirdznieciba, b",
        "lv, sheefam, a",
        "lv, зфыу, a",
        "lv, paase, a",
        "lv, parakst, c",
        "ru, pasport, a",
        "ru, gfcgjhn, a",
        "ru, зраплата, b",
        "ru, zarplata, b",
        "hi, majdoori, b",
        "hi, paasport, a",
        "ur, ghulami, a",
        "ur, tankhwah, b",
        "uz, o‘g‘irlik, a",
        "uz, угирлик, a",
        "uz, карз, b"
    })
    void the_right_page_comes_first_however_it_is_typed(String tag, String question, String path) {
        assertThat(ask(tag, question).hits().getFirst().entry().path()).isEqualTo(path);
    }

    @Test
    void a_concept_brings_its_page_up() {
        assertThat(ask("lv", "nauda netiek izmaksāta").hits().getFirst().entry().path())
                .isEqualTo("b");
    }

    @Test
    void words_are_marked_as_the_page_writes_them() {
        Hit hit = ask("ur", "ghulami").hits().getFirst();
        assertThat(hit.passage()).contains(new Part("غلامی", true));
        assertThat(hit.title()).containsExactly(new Part("غلامی", true));
    }

    @Test
    void a_question_is_said_again_in_words_of_the_pages() {
        assertThat(ask("lv", "cilveku tirdzneciba").meant()).isEqualTo("cilvēku tirdzniecība");
        assertThat(ask("hi", "majdoori").meant()).isEqualTo("मज़दूरी");
        assertThat(ask("lv", "pase").meant()).isNull();
    }

    @Test
    void another_language_answers_what_the_own_one_does_not_know() {
        Question question = Question.of("паспорт забрать");
        Found own = INDEX.search(LANGUAGES.get("en"), question, 10);
        assertThat(own.isNothing()).isTrue();
        assertThat(INDEX.elsewhere(own, question, 3))
                .first()
                .satisfies(found -> assertThat(found.language().tag()).isEqualTo("ru"));
    }

    @Test
    void nothing_like_it_is_nothing() {
        assertThat(ask("lv", "qqqqq xxxxx").isNothing()).isTrue();
    }

    @Test
    void suggestions_go_on_in_any_spelling() {
        assertThat(INDEX.suggest(LANGUAGES.get("ru"), Question.of("pasp"), 5))
                .containsExactly("Ваш паспорт");
        assertThat(INDEX.suggest(LANGUAGES.get("ru"), Question.of("gfc"), 5))
                .containsExactly("Ваш паспорт");
        assertThat(INDEX.suggest(LANGUAGES.get("lv"), Question.of("LIGU"), 5))
                .containsExactly("Līgums");
    }
}
