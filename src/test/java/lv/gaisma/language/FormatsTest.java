package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Languages languages = Languages.read(new Folder(Path.of("")), new Problems());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lv | 2026. gada 23. novembris | 1 537 €",
                "en | 23 November 2026 | 1,537 €",
                "ru | 23 ноября 2026 г. | 1 537 €",
                "uk | 23 листопада 2026 р. | 1 537 €",
                "uz | 23-noyabr, 2026 | 1 537 €",
                "uz-Cyrl | 23 ноябр, 2026 | 1 537 €",
                "tg | 23 ноябри 2026 | 1 537 €",
                "ky | 2026-ж., 23-ноябрь | 1 537 €",
                "kk | 2026 ж. 23 қараша | 1 537 €",
                "ro | 23 noiembrie 2026 | 1.537 €",
                "hi | 23 नवंबर 2026 | 1,537 €",
                "ur | 23 نومبر، 2026 | 1,537 €",
            })
    void a_date_and_an_amount_as_each_language_writes_them(String tag, String date, String euros) {
        Formats formats = formats(tag);

        assertThat(plain(formats.date(DAY))).isEqualTo(date);
        assertThat(plain(formats.euros(new BigDecimal("1537")))).isEqualTo(euros);
    }

    @Test
    void every_language_uses_european_digits_and_the_day_of_24_hours() {
        for (Language language : languages.all()) {
            Formats formats = new Formats(language);
            String all =
                    formats.date(DAY)
                            + formats.number(new BigDecimal("1234567.5"))
                            + formats.percent(new BigDecimal(100))
                            + formats.month(YearMonth.of(2023, 5))
                            + formats.time(LocalTime.of(22, 0, 30));

            assertThat(all.codePoints().filter(Character::isDigit))
                    .as(language.tag())
                    .isNotEmpty()
                    .allMatch(digit -> digit <= '9');
            assertThat(formats.time(LocalTime.of(9, 5))).isEqualTo("09:05");
            assertThat(formats.time(LocalTime.MIDNIGHT)).isEqualTo("00:00");
        }
    }

    @Test
    void weekdays_stand_as_inside_a_sentence() {
        assertThat(formats("lv").weekday(DayOfWeek.MONDAY)).isEqualTo("pirmdiena");
        assertThat(formats("lv").shortWeekday(DayOfWeek.SUNDAY)).startsWith("sv");
        assertThat(formats("en").weekday(DayOfWeek.SATURDAY)).isEqualTo("Saturday");
    }

    @Test
    void shares_lists_and_names_of_languages() {
        assertThat(plain(formats("lv").percent(new BigDecimal(20)))).isEqualTo("20%");
        assertThat(plain(formats("ru").percent(new BigDecimal(20)))).isEqualTo("20 %");
        assertThat(formats("lv").list(List.of("a", "b", "c"))).isEqualTo("a, b un c");
        assertThat(formats("en").list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(formats("lv").languageName("lv")).isEqualTo("latviešu");
        assertThat(formats("ru").languageName("uz")).isEqualTo("узбекский");
        assertThat(formats("lv").month(YearMonth.of(2023, 5))).isEqualTo("2023. g. maijs");
    }

    @Test
    void many_threads_may_ask_at_once() {
        Formats formats = formats("lv");
        String expected = formats.date(DAY);

        assertThat(
                        java.util.stream.IntStream.range(0, 2_000)
                                .parallel()
                                .mapToObj(i -> formats.date(DAY) + formats.number(BigDecimal.TEN))
                                .distinct())
                .containsExactly(expected + "10");
    }

    private Formats formats(String tag) {
        return new Formats(languages.get(tag));
    }

    /** Spaces of any width as plain ones, so that the lines above can be read. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Zs}", " ");
    }
}
