package lv.gaisma.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "ru, Cyrl, ghbdtn, привет",
        "ru, Cyrl, 'gfcgjhn', 'паспорт'",
        "uk, Cyrl, yflf', надає",
        "kk, Cyrl, v8itc3, мүшесі",
        "tg, Cyrl, wfql, қайд",
        "lv, Latn, зфыу, pase",
        "uz, Latn, егкш, turi"
    })
    void the_other_keyboard_would_have_written(
            String base, String script, String typed, String meant) {
        assertThat(Keyboard.of(base, script).other(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ru, Cyrl, привет", "lv, Latn, pase", "hi, Deva, passport", "ur, Arab, passport"})
    void the_right_keyboard_stays(String base, String script, String typed) {
        assertThat(Keyboard.of(base, script).other(typed)).isEmpty();
    }
}
