package lv.gaisma.help.hours;

import static lv.gaisma.help.HelpFolder.riga;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import lv.gaisma.help.hours.Moment.Kind;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private final HoursOf hours = new HoursOf();

    @Test
    void weekdays_open_in_the_morning_and_close_in_the_evening() {
        OpeningHours office = hours.week("mon-fri", "09:00-17:00");

        assertThat(kind(office, "2026-11-23T08:59:59")).isEqualTo(Kind.CLOSED);
        assertThat(kind(office, "2026-11-23T09:00")).isEqualTo(Kind.OPEN);
        assertThat(kind(office, "2026-11-23T16:59:59")).isEqualTo(Kind.OPEN);
        assertThat(kind(office, "2026-11-23T17:00")).isEqualTo(Kind.CLOSED);
        assertThat(kind(office, "2026-11-28T12:00")).isEqualTo(Kind.CLOSED);
    }

    @Test
    void the_next_change_of_a_friday_evening_is_monday_morning() {
        OpeningHours office = hours.week("mon-fri", "09:00-17:00");

        assertThat(office.nextChange(riga("2026-11-27T17:00"))).contains(riga("2026-11-30T09:00"));
        assertThat(office.nextChange(riga("2026-11-30T09:00"))).contains(riga("2026-11-30T17:00"));
    }

    @Test
    void a_split_day_is_closed_at_noon() {
        OpeningHours office = hours.week("tue", "09:00-12:00, 13:00-17:00");

        assertThat(kind(office, "2026-11-24T11:59")).isEqualTo(Kind.OPEN);
        assertThat(kind(office, "2026-11-24T12:30")).isEqualTo(Kind.CLOSED);
        assertThat(kind(office, "2026-11-24T13:00")).isEqualTo(Kind.OPEN);
        assertThat(office.nextChange(riga("2026-11-24T12:30"))).contains(riga("2026-11-24T13:00"));
    }

    @Test
    void a_span_past_midnight_belongs_to_the_day_it_began() {
        OpeningHours night = hours.week("fri", "22:00-02:00");

        assertThat(kind(night, "2026-11-28T01:59")).isEqualTo(Kind.OPEN);
        assertThat(kind(night, "2026-11-28T02:00")).isEqualTo(Kind.CLOSED);
        assertThat(kind(night, "2026-11-27T01:00")).isEqualTo(Kind.CLOSED);
        assertThat(night.nextChange(riga("2026-11-27T23:00"))).contains(riga("2026-11-28T02:00"));
    }

    @Test
    void days_that_touch_at_midnight_are_one_stretch() {
        OpeningHours days = hours.week("mon-tue", "00:00-24:00");

        assertThat(days.next(riga("2026-11-23T05:00"), moment -> !moment.open()))
                .contains(riga("2026-11-25T00:00"));
    }

    @Test
    void day_and_night_never_changes() {
        OpeningHours always = hours.read("hours: 24/7");

        assertThat(always.always()).isTrue();
        assertThat(kind(always, "2026-12-25T03:00")).isEqualTo(Kind.OPEN);
        assertThat(always.nextChange(riga("2026-12-25T03:00"))).isEmpty();
    }

    @Test
    void unknown_hours_say_nothing_and_never_change() {
        OpeningHours unknown = hours.read("hours: unknown");

        assertThat(kind(unknown, "2026-11-23T12:00")).isEqualTo(Kind.UNKNOWN);
        assertThat(unknown.nextChange(riga("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void a_public_holiday_is_not_known_from_midnight_to_midnight() {
        OpeningHours office = hours.week("mon-fri", "09:00-17:00");

        assertThat(kind(office, "2026-11-18T00:00")).isEqualTo(Kind.HOLIDAY);
        assertThat(kind(office, "2026-11-18T12:00")).isEqualTo(Kind.HOLIDAY);
        assertThat(kind(office, "2026-11-18T23:59")).isEqualTo(Kind.HOLIDAY);
        assertThat(kind(office, "2026-11-19T00:00")).isEqualTo(Kind.CLOSED);
        assertThat(office.nextChange(riga("2026-11-17T17:00")))
                .as("the holiday begins")
                .contains(riga("2026-11-18T00:00"));
        assertThat(office.next(riga("2026-11-17T17:00"), Moment::open))
                .as("the next time it is sure")
                .contains(riga("2026-11-19T09:00"));
    }

    @Test
    void a_holiday_on_a_day_off_is_a_day_off() {
        assertThat(kind(hours.week("mon-fri", "09:00-17:00"), "2026-04-05T12:00"))
                .isEqualTo(Kind.CLOSED);
    }

    @Test
    void a_rule_for_holidays_makes_them_known() {
        String line = "hours: [{days: mon-sun, open: \"09:00-17:00\", holidays: %s}]";

        assertThat(kind(hours.read(line.formatted("open")), "2026-11-18T12:00"))
                .isEqualTo(Kind.OPEN);
        assertThat(kind(hours.read(line.formatted("closed")), "2026-11-18T12:00"))
                .isEqualTo(Kind.CLOSED);
    }

    @Test
    void a_night_that_began_before_a_holiday_goes_on_into_it() {
        OpeningHours night = hours.week("mon-sun", "20:00-04:00");

        assertThat(kind(night, "2026-11-18T03:00")).isEqualTo(Kind.OPEN);
        assertThat(kind(night, "2026-11-18T05:00")).isEqualTo(Kind.HOLIDAY);
        assertThat(kind(night, "2026-11-19T03:00"))
                .as("the night that would begin on the holiday")
                .isEqualTo(Kind.HOLIDAY);
        assertThat(kind(night, "2026-11-19T04:00")).isEqualTo(Kind.CLOSED);
    }

    @Test
    void an_exception_wins_over_the_week_and_over_a_holiday() {
        OpeningHours office =
                hours.read(
                        """
                        hours: [{days: mon-fri, open: "09:00-17:00"}]
                        exceptions:
                          - {date: 2026-11-18, open: "10:00-12:00"}
                          - {date: 2026-11-24, closed: true}
                        """);

        assertThat(kind(office, "2026-11-18T11:00")).isEqualTo(Kind.OPEN);
        assertThat(kind(office, "2026-11-18T13:00")).isEqualTo(Kind.CLOSED);
        assertThat(kind(office, "2026-11-24T12:00")).isEqualTo(Kind.CLOSED);
        assertThat(office.nextChange(riga("2026-11-23T18:00"))).contains(riga("2026-11-25T09:00"));
    }

    @Test
    void day_and_night_can_have_a_day_off_far_away() {
        OpeningHours always =
                hours.read("hours: 24/7\nexceptions: [{date: 2028-02-29, closed: true}]");

        assertThat(always.nextChange(riga("2026-11-23T12:00"))).contains(riga("2028-02-29T00:00"));
        assertThat(always.nextChange(riga("2028-02-29T12:00"))).contains(riga("2028-03-01T00:00"));
        assertThat(always.nextChange(riga("2028-03-01T00:00"))).isEmpty();
    }

    @Test
    void a_day_and_night_week_waits_for_the_next_holiday() {
        OpeningHours week = hours.week("mon-sun", "00:00-24:00");

        assertThat(week.nextChange(riga("2026-06-25T00:00"))).contains(riga("2026-11-18T00:00"));
    }

    @Test
    void the_night_in_march_is_an_hour_shorter() {
        OpeningHours night = hours.week("sat", "22:00-06:00");

        assertThat(length(night, "2026-03-28T22:00")).isEqualTo(Duration.ofHours(7));
        assertThat(night.at(Instant.parse("2026-03-29T00:59:59Z")).open()).isTrue();
        assertThat(night.at(Instant.parse("2026-03-29T03:00:00Z")).open()).isFalse();
    }

    @Test
    void the_night_in_october_is_an_hour_longer() {
        OpeningHours night = hours.week("sat", "22:00-06:00");

        assertThat(length(night, "2026-10-24T22:00")).isEqualTo(Duration.ofHours(9));
        assertThat(night.at(Instant.parse("2026-10-25T03:59:59Z")).open()).isTrue();
        assertThat(night.at(Instant.parse("2026-10-25T04:00:00Z")).open()).isFalse();
    }

    @Test
    void a_time_that_march_jumps_over_comes_when_the_clock_jumps() {
        Instant jump = Instant.parse("2026-03-29T01:00:00Z");

        assertThat(hours.week("sat", "22:00-03:30").nextChange(riga("2026-03-28T23:00")))
                .as("closes")
                .contains(jump);
        assertThat(hours.week("sun", "03:30-08:00").nextChange(riga("2026-03-28T23:00")))
                .as("opens")
                .contains(jump);
    }

    @Test
    void a_time_that_october_brings_twice_is_the_first() {
        assertThat(hours.week("sun", "03:30-08:00").nextChange(riga("2026-10-24T23:00")))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void whole_days_have_23_and_25_hours() {
        OpeningHours sundays = hours.week("sun", "00:00-24:00");

        assertThat(length(sundays, "2026-03-29T00:00")).isEqualTo(Duration.ofHours(23));
        assertThat(length(sundays, "2026-10-25T00:00")).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void languages_can_differ_by_hour() {
        OpeningHours line =
                hours.read(
                        """
                        hours:
                          - {days: mon-fri, open: "09:00-17:00"}
                          - {days: wed, open: "16:00-20:00", languages: [ru]}
                        """,
                        "lv",
                        "en");

        assertThat(line.at(riga("2026-11-25T12:00")).languages()).containsExactly("lv", "en");
        assertThat(line.at(riga("2026-11-25T16:30")).languages()).containsExactly("lv", "en", "ru");
        assertThat(line.at(riga("2026-11-25T18:00")).languages()).containsExactly("ru");
        assertThat(line.nextChange(riga("2026-11-25T12:00")))
                .as("a new language is a change")
                .contains(riga("2026-11-25T16:00"));
        assertThat(line.languages()).containsExactly("lv", "en", "ru");
    }

    private static Kind kind(OpeningHours hours, String local) {
        return hours.at(riga(local)).kind();
    }

    private static Duration length(OpeningHours hours, String from) {
        Instant start = riga(from);
        return Duration.between(start, hours.nextChange(start).orElseThrow());
    }
}
