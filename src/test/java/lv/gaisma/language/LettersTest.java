package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    private final Languages languages = Languages.read(new Folder(Path.of("")), new Problems());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv | Zvaniet 112, ja ir briesmas. Fonds MARTA un „Drošā māja” palīdz.",
                "uz | Gʻoya, oʻzbek, sanʼat va MARTA",
                "tg | Занг занед ба MARTA ё EURES. Ҳуҷҷат, ӯ, ғам.",
                "ky | Сиз өзүңүз чечесиз. Wi-Fi.",
                "kk | Сіз өзіңіз шешесіз: қауіпсіздік, әңгіме, үй, ұл.",
                "uk | Підʼїзд, п'ять, їжа, ґанок",
                "ro | Șase țări și încă una",
                "hi | सहायता के लिए Safe House को फ़ोन करें।",
                "ur | مدد کے لیے MARTA کو فون کریں۔",
                "hi | ''",
                "lv | 112 + 371 – …",
            })
    void letters_of_the_language_are_fine_and_so_are_foreign_names(String tag, String text) {
        assertThat(Letters.foreign(languages.get(tag), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv | Palīdzībа | mixes the letters of two scripts",
                "lv | Zvaniet сюда | another script",
                "uz | o'zbek | never uses",
                "uz | o‘zbek | never uses",
                "tg | Хуҷҷати ыу | never uses",
                "tg | Ин a ҳаст | look-alike",
                "ky | Сиз менен p жумуш | look-alike",
                "kk | Қaуіп | mixes the letters of two scripts",
                "ro | Şase | never uses",
                "ur | يہ | never uses",
                "hi | This is written in English only | another script than Deva",
                "ur | This is written in English only | another script than Arab",
                "ru | This is written in English only | another script than Cyrl",
                "en | lost \uFFFD letter | lost",
            })
    void letters_that_do_not_belong_are_named(String tag, String text, String what) {
        assertThat(Letters.foreign(languages.get(tag), text))
                .hasValueSatisfying(found -> assertThat(found).contains(what));
    }
}
