package lv.gaisma.help.hours;

import static lv.gaisma.help.HelpFolder.riga;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.gaisma.help.HelpFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTextTest {

    private static final Instant MONDAY = riga("2026-11-23T12:00");
    private static final Optional<LocalDate> MAY_2023 = Optional.of(LocalDate.of(2023, 5, 30));

    @TempDir Path root;
    private StatusText en;
    private StatusText lv;

    @BeforeEach
    void words() {
        HelpFolder folder = new HelpFolder(root);
        en = new StatusText(folder.messages("en"), folder.formats("en"));
        lv = new StatusText(folder.messages("lv"), folder.formats("lv"));
    }

    @Test
    void open_says_until_when() {
        assertThat(en.text(openUntil("2026-11-23T17:00"), MONDAY))
                .isEqualTo("Open now, until 17:00");
        assertThat(lv.text(openUntil("2026-11-23T17:00"), MONDAY))
                .isEqualTo("Tagad strādā, līdz: 17:00");
    }

    @Test
    void midnight_ends_the_day_and_later_is_the_next_one() {
        assertThat(en.text(openUntil("2026-11-24T00:00"), MONDAY))
                .isEqualTo("Open now, until 24:00");
        assertThat(en.text(openUntil("2026-11-24T02:00"), MONDAY))
                .isEqualTo("Open now, until Tuesday, 02:00");
    }

    @Test
    void an_end_far_away_is_day_and_night() {
        assertThat(en.text(openUntil("2026-12-24T00:00"), MONDAY))
                .isEqualTo("Open now, day and night");
        assertThat(en.text(new Status.Open(Optional.empty()), MONDAY))
                .isEqualTo("Open now, day and night");
    }

    @Test
    void closed_says_when_it_opens() {
        assertThat(en.text(closedUntil("2026-11-23T18:00"), MONDAY))
                .isEqualTo("Closed now, opens 18:00");
        assertThat(en.text(closedUntil("2026-11-28T09:00"), MONDAY))
                .isEqualTo("Closed now, opens Saturday, 09:00");
        assertThat(en.text(closedUntil("2026-12-28T09:00"), MONDAY))
                .isEqualTo("Closed now, opens December 28, 2026, 09:00");
        assertThat(lv.text(closedUntil("2026-11-28T09:00"), MONDAY))
                .isEqualTo("Tagad slēgts, atkal strādās: sestdiena, 09:00");
        assertThat(en.text(new Status.Closed(Optional.empty()), MONDAY)).isEqualTo("Closed now");
    }

    @Test
    void an_old_record_names_its_month() {
        assertThat(en.text(new Status.SaysOpen(MAY_2023, false), MONDAY))
                .isEqualTo("Says it is open at this time – last confirmed May 2023");
        assertThat(lv.text(new Status.SaysClosed(MAY_2023, false), MONDAY))
                .isEqualTo(
                        "Raksta, ka šajā laikā ir slēgts – pēdējo reizi apstiprināts: 2023. g."
                                + " maijs");
        assertThat(en.text(new Status.SaysOpen(Optional.empty(), false), MONDAY))
                .endsWith("we do not know when this was last confirmed");
    }

    @Test
    void a_dispute_is_told() {
        assertThat(en.text(new Status.SaysOpen(MAY_2023, true), MONDAY))
                .isEqualTo(
                        "Says it is open at this time – last confirmed May 2023; sources do not"
                                + " agree on the hours");
    }

    @Test
    void a_holiday_is_given_as_the_reason() {
        assertThat(en.text(new Status.Unknown(true), MONDAY)).startsWith("Public holiday today");
        assertThat(en.text(new Status.Unknown(false), MONDAY))
                .isEqualTo("Not known if it is open now");
    }

    @Test
    void languages_are_named_in_the_readers_language() {
        assertThat(en.languages(List.of("lv", "ru", "en")))
                .isEqualTo("Answers in: Latvian, Russian, and English");
        assertThat(lv.languages(List.of("lv", "ru")))
                .isEqualTo("Atbild šajās valodās: latviešu un krievu");
        assertThat(en.languages(List.of())).contains("Ask for an interpreter");
        assertThat(en.byArrangement(List.of("en"))).isEqualTo("Sometimes, by arrangement: English");
        assertThat(en.nextIn("uz", riga("2026-11-25T10:00"), MONDAY))
                .isEqualTo("Next in this language (Uzbek): Wednesday, 10:00");
        assertThat(en.interpreter()).isEqualTo("An interpreter can join");
    }

    private static Status openUntil(String local) {
        return new Status.Open(Optional.of(riga(local)));
    }

    private static Status closedUntil(String local) {
        return new Status.Closed(Optional.of(riga(local)));
    }
}
