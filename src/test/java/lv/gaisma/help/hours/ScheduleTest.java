package lv.gaisma.help.hours;

import static lv.gaisma.help.HelpFolder.riga;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 1);

    private final HoursOf hours = new HoursOf();
    private final OpeningHours office = hours.read(line("09:00-17:00"), "lv", "ru");

    @Test
    void fresh_hours_say_until_when_it_is_open() {
        assertThat(office(MAY_2026).status(riga("2026-11-23T12:00")))
                .isEqualTo(new Status.Open(Optional.of(riga("2026-11-23T17:00"))));
    }

    @Test
    void fresh_hours_say_when_it_opens() {
        assertThat(office(MAY_2026).status(riga("2026-11-27T18:00")))
                .isEqualTo(new Status.Closed(Optional.of(riga("2026-11-30T09:00"))));
    }

    @Test
    void open_day_and_night_has_no_end() {
        Schedule line = new Schedule(always(), Optional.empty(), evidence(MAY_2026));

        assertThat(line.status(riga("2026-11-23T03:00")))
                .isEqualTo(new Status.Open(Optional.empty()));
    }

    @Test
    void a_record_lapses_after_400_days() {
        Instant lapse = riga("2027-06-06T00:00");
        Schedule line = new Schedule(always(), Optional.empty(), evidence(MAY_2026));

        assertThat(line.status(lapse.minusSeconds(1)).openNow()).contains(true);
        assertThat(line.status(lapse)).isEqualTo(new Status.SaysOpen(Optional.of(MAY_2026), false));
        assertThat(line.status(lapse).openNow()).isEmpty();
        assertThat(line.nextChange(riga("2026-11-23T03:00")))
                .as("the lapse is a change")
                .contains(lapse);
        assertThat(line.nextChange(lapse)).isEmpty();
    }

    @Test
    void an_old_record_says_that_it_is_closed() {
        assertThat(office(LocalDate.of(2020, 1, 1)).status(riga("2026-11-23T20:00")))
                .isEqualTo(new Status.SaysClosed(Optional.of(LocalDate.of(2020, 1, 1)), false));
    }

    @Test
    void a_record_without_a_day_is_never_said_as_a_fact() {
        Schedule line = new Schedule(office, Optional.empty(), evidence(null));

        assertThat(line.status(riga("2026-11-23T12:00")))
                .isEqualTo(new Status.SaysOpen(Optional.empty(), false));
    }

    @Test
    void a_number_set_by_law_never_lapses() {
        Evidence law = new Evidence(List.of("LAW"), Optional.empty(), true);
        Schedule line = new Schedule(always(), Optional.empty(), law);

        assertThat(line.status(riga("2046-11-23T12:00")).openNow()).contains(true);
        assertThat(line.nextChange(riga("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void hours_that_sources_disagree_on_are_never_said_as_a_fact() {
        Schedule line = new Schedule(always(), Optional.of(office), evidence(MAY_2026));

        assertThat(line.status(riga("2026-11-23T12:00")))
                .isEqualTo(new Status.SaysOpen(Optional.of(MAY_2026), true));
        assertThat(line.languagesAt(riga("2026-11-23T12:00"))).isEmpty();
        assertThat(line.nextChange(riga("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void a_holiday_is_unknown_and_its_beginning_a_change() {
        Schedule line = office(MAY_2026);

        assertThat(line.status(riga("2026-11-18T12:00"))).isEqualTo(new Status.Unknown(true));
        assertThat(line.nextChange(riga("2026-11-17T20:00"))).contains(riga("2026-11-18T00:00"));
    }

    @Test
    void unknown_hours_are_unknown() {
        Schedule line = new Schedule(OpeningHours.unknown(), Optional.empty(), evidence(MAY_2026));

        assertThat(line.status(riga("2026-11-23T12:00"))).isEqualTo(new Status.Unknown(false));
        assertThat(line.nextChange(riga("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void languages_are_answered_only_while_it_is_open() {
        Schedule line = office(MAY_2026);

        assertThat(line.languagesAt(riga("2026-11-23T12:00"))).containsExactly("lv", "ru");
        assertThat(line.languagesAt(riga("2026-11-23T18:00"))).isEmpty();
    }

    @Test
    void the_next_time_in_a_language_is_now_or_later_or_never() {
        Schedule line =
                new Schedule(
                        hours.read(
                                """
                                hours:
                                  - {days: mon-fri, open: "09:00-17:00", languages: [lv]}
                                  - {days: wed, open: "10:00-12:00", languages: [uz]}
                                """),
                        Optional.empty(),
                        evidence(MAY_2026));
        Instant monday = riga("2026-11-23T12:00");

        assertThat(line.nextIn("lv", monday)).contains(monday);
        assertThat(line.nextIn("uz", monday)).contains(riga("2026-11-25T10:00"));
        assertThat(line.nextIn("tg", monday)).isEmpty();
        assertThat(line.nextIn("uz", riga("2027-06-03T12:00")))
                .as("the record will have lapsed by then")
                .isEmpty();
    }

    private Schedule office(LocalDate confirmed) {
        return new Schedule(office, Optional.empty(), evidence(confirmed));
    }

    private static OpeningHours always() {
        return OpeningHours.always(java.util.Set.of("lv"));
    }

    private static Evidence evidence(@org.jspecify.annotations.Nullable LocalDate confirmed) {
        return new Evidence(List.of("TEST"), Optional.ofNullable(confirmed), false);
    }

    private static String line(String open) {
        return "hours: [{days: mon-fri, open: \"" + open + "\"}]";
    }
}
