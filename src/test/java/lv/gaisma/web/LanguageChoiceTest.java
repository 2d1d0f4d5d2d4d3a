package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first address: {@code /} leads to the language of the browser (RFC 9110, 12.5.4). */
class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv|/lv/",
                "ro-MD,ro;q=0.9,en;q=0.5|/ro/",
                "mo|/ro/",
                "mo-Cyrl-MD|/ro/",
                "uz|/uz/",
                "uz-Cyrl|/uz-Cyrl/",
                "uz-Cyrl-UZ;q=0.9|/uz-Cyrl/",
                "uz-Latn|/uz/",
                "UR-pk|/ur/",
                "en-GB|/en/",
                "fr, de;q=0.9, hi;q=0.1|/hi/",
                "en;q=0.3, uk;q=0.8|/uk/",
                "lv;q=0, en;q=0.1|/en/",
                "be, lt, ky|/ky/",
                "*, tg;q=0.2|/tg/",
                ";;;,q=1, kk;q=abc, ru|/ru/",
            })
    void the_best_language_of_the_browser_is_taken(String header, String home) {
        Wire.Answer answer = Portal.shared().ask("GET", "/", "Accept-Language: " + header);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(home);
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "be",
                "be-BY, be;q=0.9",
                "fr, de",
                "lv;q=0",
                "lv;q=0.0, en;q=0, *",
                "xx-xx-xx-xx",
                "русский",
                ",,,,",
                ";q=1",
                "lv_LV@#$",
                "-",
                "lvlvlvlvlvlv",
            })
    void who_asks_for_none_of_ours_gets_the_list_of_languages(String header) {
        Wire.Answer answer = Portal.shared().ask("GET", "/", "Accept-Language: " + header);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.text()).contains("href=\"/lv/\"", "href=\"/uz-Cyrl/\"", "href=\"/ur/\"");
    }

    @Test
    void without_the_header_the_list_of_languages_is_shown() {
        Wire.Answer answer = Portal.shared().ask("GET", "/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("112");
    }

    @Test
    void a_header_of_ten_thousand_characters_is_passed_over() {
        Wire.Answer answer =
                Portal.shared().ask("GET", "/", "Accept-Language: " + "lv,".repeat(3333));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void several_lines_of_the_header_are_one_list() {
        Wire.Answer answer =
                Portal.shared()
                        .ask("GET", "/", "Accept-Language: en;q=0.1", "Accept-Language: ur;q=0.2");

        assertThat(answer.header("Location")).isEqualTo("/ur/");
    }

    @Test
    void an_address_says_the_language_whatever_the_browser_wants() {
        Wire.Answer answer = Portal.shared().ask("GET", "/hi/", "Accept-Language: lv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("<html lang=\"hi\" dir=\"ltr\">");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
    }
}
