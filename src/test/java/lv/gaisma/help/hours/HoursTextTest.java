package lv.gaisma.help.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.gaisma.help.HelpFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoursTextTest {

    private static final Evidence EVIDENCE = new Evidence(List.of("TEST"), Optional.empty(), false);

    private final HoursOf hours = new HoursOf();
    @TempDir Path root;
    private HoursText en;
    private HoursText lv;

    @BeforeEach
    void words() {
        HelpFolder folder = new HelpFolder(root);
        en = new HoursText(folder.messages("en"), folder.formats("en"));
        lv = new HoursText(folder.messages("lv"), folder.formats("lv"));
    }

    @Test
    void day_and_night_and_not_known_are_words() {
        assertThat(en.text(hours.read("hours: 24/7"))).isEqualTo("day and night");
        assertThat(lv.text(hours.read("hours: 24/7"))).isEqualTo("dienu un nakti");
        assertThat(en.text(OpeningHours.unknown())).isEqualTo("not known");
    }

    @Test
    void days_in_a_row_are_a_range() {
        OpeningHours office =
                hours.read(
                        """
                        hours:
                          - {days: mon-thu, open: "08:30-16:00"}
                          - {days: fri, open: "09:00-15:00"}
                        """);

        assertThat(en.text(office)).isEqualTo("Mon–Thu 08:30–16:00; Fri 09:00–15:00");
        assertThat(lv.text(office)).isEqualTo("pirmd.–ceturtd. 08:30–16:00; piektd. 09:00–15:00");
    }

    @Test
    void two_days_are_a_list_and_seven_every_day() {
        assertThat(en.text(hours.week("[sat, sun]", "10:00-14:00")))
                .isEqualTo("Sat and Sun 10:00–14:00");
        assertThat(en.text(hours.week("mon-sun", "12:00-22:00")))
                .isEqualTo("every day 12:00–22:00");
        assertThat(en.text(hours.week("[mon-wed, fri]", "12:00-24:00")))
                .isEqualTo("Mon–Wed and Fri 12:00–24:00");
    }

    @Test
    void a_split_day_names_both_parts() {
        assertThat(en.text(hours.week("tue", "09:00-12:00, 13:00-17:00")))
                .isEqualTo("Tue 09:00–12:00 and 13:00–17:00");
    }

    @Test
    void languages_stand_with_the_hours_only_when_they_differ() {
        OpeningHours line =
                hours.read(
                        """
                        hours:
                          - {days: mon-fri, open: "09:00-17:00"}
                          - {days: wed, open: "18:00-20:00", languages: [ru, en]}
                        """,
                        "lv");

        assertThat(en.text(line))
                .isEqualTo("Mon–Fri 09:00–17:00 (Latvian); Wed 18:00–20:00 (Russian and English)");
    }

    @Test
    void the_hours_of_another_source_are_named() {
        OpeningHours always = hours.read("hours: 24/7");
        OpeningHours office = hours.week("mon-fri", "09:00-17:00");

        assertThat(en.text(new Schedule(always, Optional.of(office), EVIDENCE)))
                .isEqualTo("day and night (another source says: Mon–Fri 09:00–17:00)");
        assertThat(en.text(new Schedule(office, Optional.of(OpeningHours.unknown()), EVIDENCE)))
                .isEqualTo("Mon–Fri 09:00–17:00 (sources do not agree)");
        assertThat(en.text(new Schedule(office, Optional.empty(), EVIDENCE)))
                .isEqualTo("Mon–Fri 09:00–17:00");
    }

    @Test
    void holidays_are_said_where_they_matter() {
        assertThat(en.holidays(hours.week("mon-fri", "09:00-17:00")))
                .contains("On public holidays: not known");
        assertThat(
                        en.holidays(
                                hours.read(
                                        "hours: [{days: mon, open: \"09:00-17:00\", holidays:"
                                                + " closed}]")))
                .contains("Closed on public holidays");
        assertThat(en.holidays(hours.read("hours: 24/7"))).isEmpty();
        assertThat(en.holidays(OpeningHours.unknown())).isEmpty();
    }

    @Test
    void exceptions_from_today_on_are_listed() {
        OpeningHours office =
                hours.read(
                        """
                        hours: [{days: mon-fri, open: "09:00-17:00"}]
                        exceptions:
                          - {date: 2026-01-02, closed: true}
                          - {date: 2026-12-23, open: "09:00-13:00"}
                          - {date: 2026-12-24, closed: true}
                        """);

        assertThat(en.exceptions(office, LocalDate.of(2026, 11, 23)))
                .containsExactly("December 23, 2026: 09:00–13:00", "December 24, 2026: closed");
    }
}
