package lv.gaisma.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zvaniet +371 28612120!",
                "Zvaniet 28612120.",
                "28 612 120",
                "2861-2120",
                "67 89 83 43",
                "+44 20 7946 0958",
                "116006",
                "116 111",
                "Zvaniet 112!",
                "112, 110",
                "١١٢ پر کال کریں",
                "११२ पर फ़ोन करें",
                "[112](/help/)",
            })
    void a_number_is_found_however_it_is_written(String line) {
        assertThat(Phones.find(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2026 and 2027",
                "2024–2025, 2024-2025, 2024 2025",
                "2026-11-23",
                "100, 1120, 1112, 114",
                "1 537 €",
                "112.5 or 1,112 euros",
                "{{phone:emergency-112}} and {{service:victims-116006}}",
                "[call](/help/crisis-116123)",
                "Regulation 344",
            })
    void other_numbers_and_tokens_are_no_phone_numbers(String line) {
        assertThat(Phones.find(line)).isEmpty();
    }
}
