package lv.gaisma.help.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.help.HelpFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidaysTest {

    private final Problems problems = new Problems();
    private final Holidays latvia = Holidays.read(new Folder(Path.of("")), problems);

    @Test
    void the_holidays_of_2026_are_those_of_the_law() {
        assertThat(problems.all()).isEmpty();
        assertThat(of(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-04",
                        "2026-05-10",
                        "2026-05-24",
                        "2026-06-23",
                        "2026-06-24",
                        "2026-11-18",
                        "2026-12-24",
                        "2026-12-25",
                        "2026-12-26",
                        "2026-12-31");
    }

    @Test
    void a_national_day_on_a_saturday_frees_the_monday() {
        assertThat(latvia.on(LocalDate.of(2024, 5, 4))).isTrue();
        assertThat(latvia.on(LocalDate.of(2024, 5, 5))).isFalse();
        assertThat(latvia.on(LocalDate.of(2024, 5, 6))).isTrue();
        assertThat(latvia.on(LocalDate.of(2023, 11, 20))).isTrue();
    }

    @Test
    void a_national_day_on_a_sunday_frees_the_monday() {
        assertThat(latvia.on(LocalDate.of(2025, 5, 5))).isTrue();
        assertThat(latvia.on(LocalDate.of(2029, 11, 19))).isTrue();
    }

    @Test
    void a_national_day_in_the_week_and_any_other_holiday_move_nothing() {
        assertThat(latvia.on(LocalDate.of(2026, 5, 5))).isFalse();
        assertThat(latvia.on(LocalDate.of(2026, 11, 19))).isFalse();
        assertThat(latvia.on(LocalDate.of(2028, 1, 3)))
                .as("1 January 2028 is a Saturday")
                .isFalse();
    }

    @Test
    void easter_falls_where_the_church_tables_put_it() {
        assertThat(List.of(1961, 2000, 2008, 2024, 2025, 2026, 2038, 2049))
                .extracting(year -> HolidayRule.easter(year).toString())
                .containsExactly(
                        "1961-04-02",
                        "2000-04-23",
                        "2008-03-23",
                        "2024-03-31",
                        "2025-04-20",
                        "2026-04-05",
                        "2038-04-25",
                        "2049-04-18");
    }

    @Test
    void one_day_of_one_year_can_be_declared_free(@TempDir Path root) {
        Holidays holidays = read(root, "  - {date: 2027-05-31}\n");

        assertThat(holidays.on(LocalDate.of(2027, 5, 31))).isTrue();
        assertThat(holidays.on(LocalDate.of(2028, 5, 31))).isFalse();
    }

    @Test
    void a_line_that_names_no_day_is_a_problem_and_the_others_stay(@TempDir Path root) {
        Holidays holidays =
                read(
                        root,
                        """
                          - {day: 13-45}
                          - {easter: soon}
                          - {name: Midsummer}
                          - {day: 06-24}
                        """);

        assertThat(problems.all())
                .extracting(problem -> problem.line() + " " + problem.what())
                .containsExactly(
                        "3 `day: 13-45` is no day",
                        "3 this line names no day",
                        "4 `easter: soon` is no day",
                        "4 this line names no day",
                        "5 this line names no day",
                        "5 unknown field `name`");
        assertThat(holidays.on(LocalDate.of(2026, 6, 24))).isTrue();
    }

    @Test
    void without_a_file_no_day_is_a_holiday(@TempDir Path root) {
        assertThat(Holidays.read(new Folder(root), problems).on(LocalDate.of(2026, 1, 1)))
                .isFalse();
    }

    private Holidays read(Path root, String lines) {
        HelpFolder folder = new HelpFolder(root);
        folder.write("content/holidays.yaml", "source: law\nholidays:\n" + lines);
        return Holidays.read(folder.folder(), problems);
    }

    private List<String> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(latvia::on)
                .map(LocalDate::toString)
                .toList();
    }
}
