package lv.gaisma.tip.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as people write them down and type them. */
class CodeTest {

    private static final String DIGITS = Code.checked("1234567890123456789").digits();

    @Test
    void a_code_reads_itself_back_in_groups_of_four() {
        Code code = new Code(DIGITS);
        assertThat(code.shown()).matches("(\\d{4} ){4}\\d{4}");
        assertThat(Code.parse(code.shown())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0966, 0x06F0, 0x0660, 0xFF10, 0x09E6})
    void digits_of_any_script_are_the_same_digits(int zero) {
        StringBuilder typed = new StringBuilder();
        DIGITS.chars().forEach(digit -> typed.appendCodePoint(zero + digit - '0'));
        assertThat(Code.parse(typed.toString())).contains(new Code(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", " / ", "\u00a0", "\n", "\u200f", ", € "})
    void whatever_stands_between_the_digits_means_nothing(String between) {
        String typed = String.join(between, DIGITS.split("(?<=\\G.{5})"));
        assertThat(Code.parse(typed)).contains(new Code(DIGITS));
    }

    @Test
    void one_wrong_digit_is_always_noticed() {
        for (int at = 0; at < DIGITS.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = DIGITS.substring(0, at) + digit + DIGITS.substring(at + 1);
                assertThat(Code.parse(typed).isPresent()).isEqualTo(typed.equals(DIGITS));
            }
        }
    }

    @Test
    void two_digits_that_changed_places_are_always_noticed() {
        Random random = new Random(7);
        for (int times = 0; times < 1000; times++) {
            String nineteen =
                    String.valueOf(1_000_000_000_000_000_000L + random.nextLong(1L << 62));
            String digits = Code.checked(nineteen.substring(0, 19)).digits();
            int at = random.nextInt(19);
            String typed =
                    digits.substring(0, at)
                            + digits.charAt(at + 1)
                            + digits.charAt(at)
                            + digits.substring(at + 2);
            assertThat(Code.parse(typed).isPresent()).isEqualTo(typed.equals(digits));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "code", "12345678901234567890 or so", "１２３"})
    void other_text_is_no_code(String typed) {
        assertThat(Code.parse(typed)).isEmpty();
    }

    @Test
    void a_code_never_prints_itself() {
        assertThat(new Code(DIGITS).toString()).doesNotContainPattern("\\d");
    }
}
