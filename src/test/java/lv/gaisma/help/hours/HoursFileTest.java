package lv.gaisma.help.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursFileTest {

    private final HoursOf hours = new HoursOf();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon-fri | MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY",
                "'[sat, sun]' | SATURDAY, SUNDAY",
                "'\"sat,sun\"' | SATURDAY, SUNDAY",
                "sat-mon | MONDAY, SATURDAY, SUNDAY",
                "'[mon-tue, fri]' | MONDAY, TUESDAY, FRIDAY",
                "wed | WEDNESDAY"
            })
    void days_are_ranges_and_lists(String days, String expected) {
        OpeningHours week = hours.week(days, "09:00-17:00");

        assertThat(hours.problems().all()).isEmpty();
        assertThat(week.week().getFirst().days().stream().map(DayOfWeek::name))
                .isEqualTo(java.util.List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:00-17:00",
                "09:00",
                "09.00-17.00",
                "09:00-25:00",
                "09:00-09:00",
                "09:00-12:00,",
                "24:00-02:00",
                "round the clock"
            })
    void times_that_cannot_be_read_make_the_hours_unknown(String open) {
        assertThat(hours.week("mon-fri", open).known()).isFalse();
        assertThat(hours.problems().all())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(1);
                            assertThat(problem.what())
                                    .isEqualTo("`" + open + "` is no time of day");
                        });
    }

    @Test
    void days_that_cannot_be_read_make_the_hours_unknown() {
        assertThat(hours.week("mon-fry", "09:00-17:00").known()).isFalse();
        assertThat(hours.problems().all()).hasSize(1);
    }

    @Test
    void one_bad_line_makes_all_hours_unknown() {
        OpeningHours week =
                hours.read(
                        """
                        hours:
                          - {days: mon, open: "09:00-17:00"}
                          - {days: tue, open: "nine"}
                        """);

        assertThat(week.known()).isFalse();
        assertThat(hours.problems().all()).extracting("line").containsExactly(3);
    }

    @Test
    void a_word_that_is_no_time_is_a_problem() {
        assertThat(hours.read("hours: sometimes").known()).isFalse();
        assertThat(hours.problems().all())
                .extracting("what")
                .containsExactly("`hours: sometimes` is no opening time");
    }

    @Test
    void an_exception_that_cannot_be_read_makes_the_hours_unknown() {
        OpeningHours week =
                hours.read(
                        """
                        hours: 24/7
                        exceptions:
                          - {date: Christmas, closed: true}
                          - {open: "09:00-12:00"}
                        """);

        assertThat(week.known()).isFalse();
        assertThat(hours.problems().all())
                .extracting("what")
                .containsExactly("`Christmas` is not a date", "`date` is missing");
    }

    @Test
    void unknown_fields_and_words_are_named() {
        OpeningHours week =
                hours.read(
                        "hours: [{days: mon, open: \"09:00-17:00\", holiday: open}]\n"
                                + "exceptions: [{date: 2026-12-24, closed: true, why: rest}]");

        assertThat(week.known()).isTrue();
        assertThat(hours.problems().all())
                .extracting("what")
                .containsExactly("unknown field `holiday`", "unknown field `why`");
    }
}
