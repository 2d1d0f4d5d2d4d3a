package lv.gaisma.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+37128612120, +371 28612120",
        "+998712370851, +998 712370851",
        "+911141077017, +91 1141077017",
        "+12025550123, +1 2025550123",
        "+77172000000, +7 7172000000",
        "+442079460000, +44 2079460000",
        "+905001234567, +90 5001234567",
        "+992372000000, +992 372000000",
        "116006, 116006",
        "112, 112"
    })
    void a_number_is_read_with_a_space_after_the_country(String number, String shown) {
        assertThat(new PhoneNumber(number).display()).isEqualTo(shown);
        assertThat(new PhoneNumber(number).href()).isEqualTo("tel:" + number);
    }

    @Test
    void a_short_code_is_told_from_an_international_number() {
        assertThat(new PhoneNumber("116111").isShort()).isTrue();
        assertThat(new PhoneNumber("+37167186522").isShort()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+371 28612120",
                "0037128612120",
                "28612120",
                "+0371286121",
                "12",
                "11é",
                "١١٢",
                "+3712861212012345"
            })
    void anything_else_is_refused(String text) {
        assertThat(PhoneNumber.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
    }
}
