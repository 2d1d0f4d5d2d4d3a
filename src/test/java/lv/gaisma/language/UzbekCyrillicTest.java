package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uzbek in Cyrillic letters is made from Uzbek in Latin ones. */
class UzbekCyrillicTest {

    private final Folder folder = new Folder(Path.of(""));
    private final Languages languages = Languages.read(folder, new Problems());
    private final Language cyrillic = languages.get("uz-Cyrl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // two letters for one, with and without capitals
                "yordam | ёрдам",
                // a word in the middle of another one stays as it is
                "nol | ноль",
                "istisnolar | истиснолар",
                "Yordam | Ёрдам",
                "YORDAM | ЁРДАМ",
                "yashash | яшаш",
                "Yuk | Юк",
                "choʻl | чўл",
                "ish haqi | иш ҳақи",
                "Shartnoma | Шартнома",
                // oʻ and gʻ; yoʻ is two letters
                "Oʻzbekiston | Ўзбекистон",
                "toʻgʻri | тўғри",
                "yoʻl | йўл",
                "Yoʻq | Йўқ",
                // e and э
                "Evropa | Эвропа",
                "ertaga | эртага",
                "men | мен",
                "poeziya | поэзия",
                "yer | ер",
                "Yevropa | Европа",
                // ts
                "litsenziya | лицензия",
                "hujjatsiz | ҳужжатсиз",
                "aytsin | айтсин",
                // the turned comma that parts
                "sanʼat | санъат",
                "maʼlumot | маълумот",
                // Russian spelling
                "inspeksiya | инспекция",
                "oktabr | октябрь",
                "intervyu | интервью",
                "obyekt | объект",
                // names and things to type
                "MARTA | MARTA",
                "JPEG, PNG, MP4, PDF, HEIC, WebP | JPEG, PNG, MP4, PDF, HEIC, WebP",
                "QR-kod (SVG) | QR-код (SVG)",
                "Gaisma | Gaisma",
                "Drošā māja | Drošā māja",
                "Wi-Fi | Wi-Fi",
                // numbers
                "112 va 116 006 | 112 ва 116 006",
            })
    void words_are_spelled_as_uzbeks_spell_them(String latin, String expected) {
        assertThat(cyrillic.derive(latin)).isEqualTo(expected);
    }

    @Test
    void the_syntax_of_a_message_stays() {
        String pattern =
                "{count, plural, one{# xizmat} other{# xizmat}}, {name} – {kind, select, open{ochiq}"
                        + " other{yopiq}} {date}";

        assertThat(new PatternText(pattern).withWords(cyrillic::derive))
                .isEqualTo(
                        "{count, plural, one{# хизмат} other{# хизмат}}, {name} – {kind, select,"
                                + " open{очиқ} other{ёпиқ}} {date}");
    }

    @Test
    void apostrophes_of_a_message_keep_their_meaning() {
        String pattern = "Bu yaxshi '{'{n}'}'";

        assertThat(new PatternText(pattern).withWords(cyrillic::derive))
                .isEqualTo("Бу яхши '{'{n}'}'");
    }

    @Test
    void every_word_of_the_interface_has_only_cyrillic_letters_and_names() {
        Strings strings = Strings.read(languages, folder, new Problems());
        Messages latin = strings.of(languages.get("uz"));
        Messages messages = strings.of(cyrillic);

        assertThat(messages.keys()).isEqualTo(latin.keys());
        assertThat(messages.keys())
                .allSatisfy(
                        key ->
                                assertThat(Letters.foreign(cyrillic, messages.text(key)))
                                        .as(key + "=" + messages.text(key))
                                        .isEmpty());
    }

    @Test
    void other_languages_are_not_made_from_anything() {
        assertThat(languages.get("uz").derive("yordam")).isEqualTo("yordam");
    }
}
