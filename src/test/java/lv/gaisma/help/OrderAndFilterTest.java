package lv.gaisma.help;

import static lv.gaisma.help.HelpFolder.riga;
import static lv.gaisma.help.ServicesTest.phone;
import static lv.gaisma.help.ServicesTest.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderAndFilterTest {

    private static final Instant MONDAY = riga("2026-11-23T12:00");
    private static final Instant NIGHT = riga("2026-11-23T23:00");
    private static final Reader LATVIAN = reader("lv");

    @TempDir Path root;
    private HelpFolder folder;

    @BeforeEach
    void folder() {
        folder =
                new HelpFolder(root)
                        .service("ambulance", phone("Ātrie", "emergency", "113"))
                        .service("danger", phone("Briesmas", "emergency", "112"))
                        .service("state", phone("Iestāde", "authority", "+37120000009"));
    }

    @Test
    void danger_comes_first_and_112_before_all_then_help_then_authorities() {
        folder.service("zelp", phone("Palīgs", "help", "+37120000001"));

        assertThat(ordered(LATVIAN, MONDAY))
                .containsExactly("danger", "ambulance", "zelp", "state");
    }

    @Test
    void what_fits_the_person_comes_before_the_rest() {
        folder.service("all", phone("Visi", "help", "+37120000001"))
                .service("kids", forWhom("children"))
                .service("grown", forWhom("adults"));

        assertThat(help(new Reader("lv", Optional.of(Audience.CHILDREN), Place.LATVIA), MONDAY))
                .containsExactly("kids", "all", "grown");
        assertThat(help(new Reader("lv", Optional.of(Audience.ADULTS), Place.LATVIA), MONDAY))
                .containsExactly("grown", "all", "kids");
    }

    @Test
    void who_speaks_the_language_comes_before_who_might() {
        folder.service("always", spoken("languages: [uz]"))
                .service("maybe", spoken("by-arrangement: [uz]"))
                .service("interpreter", spoken("interpreter: yes"))
                .service("never", spoken("languages: [lv], interpreter: no"));

        assertThat(help(reader("uz"), MONDAY))
                .containsExactly("always", "interpreter", "maybe", "never");
    }

    @Test
    void a_language_that_is_answered_now_comes_before_one_that_is_answered_later() {
        folder.service(
                        "a-later",
                        hours(
                                "{days: mon-sun, open: \"09:00-24:00\", languages: [lv]},"
                                        + " {days: tue, open: \"09:00-10:00\", languages: [uz]}"))
                .service("now", hours("{days: mon-fri, open: \"09:00-17:00\", languages: [uz]}"));

        assertThat(help(reader("uz"), MONDAY)).containsExactly("now", "a-later");
    }

    @Test
    void who_works_with_trafficking_comes_before_who_is_open() {
        folder.service("open", phone("Vaļā", "help", "+37120000001"))
                .service(
                        "special",
                        hours("{days: mon-fri, open: \"09:00-17:00\"}") + "specialised: true");

        assertThat(help(LATVIAN, NIGHT)).containsExactly("special", "open");
    }

    @Test
    void open_comes_before_says_open_before_unknown_before_closed_before_no_phone() {
        folder.service("a-silent", service("Klusums", "help"))
                .service("b-closed", hours("{days: sun, open: \"09:00-17:00\"}"))
                .service("c-unknown", spoken("hours: unknown"))
                .service("d-says", phone("Raksta", "help", "+37120000001").replace("2026", "2020"))
                .service("e-open", phone("Vaļā", "help", "+37120000001"));

        assertThat(help(LATVIAN, MONDAY))
                .containsExactly("e-open", "d-says", "c-unknown", "b-closed", "a-silent");
    }

    @Test
    void abroad_a_number_that_cannot_be_dialled_comes_last() {
        folder.service("a-short", phone("Īsais", "help", "116006"))
                .service("b-long", phone("Garais", "help", "+37120000001"));

        assertThat(help(new Reader("lv", Optional.empty(), Place.ABROAD), MONDAY))
                .containsExactly("b-long", "a-short");
    }

    @Test
    void the_call_bar_decides_when_all_else_is_equal() {
        folder.service("a", phone("A", "help", "+37120000001"))
                .service("b", phone("B", "help", "+37120000002"))
                .write("content/help-first.yaml", "first: [danger, b]");

        assertThat(help(LATVIAN, MONDAY)).containsExactly("b", "a");
    }

    @Test
    void open_now_keeps_who_answers_then_who_may_and_never_an_authority() {
        folder.service("a-says", phone("Raksta", "help", "+37120000001").replace("2026", "2020"))
                .service("b-closed", hours("{days: sun, open: \"09:00-17:00\"}"))
                .service("c-open", phone("Vaļā", "help", "+37120000001"))
                .service("d-special", spoken("hours: unknown") + "specialised: true");

        assertThat(ids(filter("now", null, null, null)))
                .containsExactly("danger", "ambulance", "c-open", "d-special", "a-says");
    }

    @Test
    void a_language_keeps_who_answers_in_it() {
        folder.service("always", spoken("languages: [uz]"))
                .service("maybe", spoken("by-arrangement: [uz]"))
                .service("never", spoken("languages: [lv]"));

        Listing listing = filter(null, "uz", null, null);

        assertThat(ids(listing)).containsExactly("always", "maybe");
        assertThat(listing.nobodySpeaks()).isFalse();
        assertThat(ids(filter(null, "uz-Cyrl", null, null))).containsExactly("always", "maybe");
    }

    @Test
    void a_language_that_nobody_answers_in_lists_all_and_says_so() {
        Listing listing = filter(null, "tg", null, null);

        assertThat(ids(listing)).containsExactly("danger", "ambulance", "state");
        assertThat(listing.nobodySpeaks()).isTrue();
    }

    @Test
    void for_children_and_adults_leave_out_what_is_for_the_other() {
        folder.service("kids", forWhom("children")).service("grown", forWhom("adults"));

        assertThat(ids(filter(null, null, "children", null)))
                .contains("kids", "danger")
                .doesNotContain("grown");
        assertThat(ids(filter(null, null, "adults", null)))
                .contains("grown", "danger")
                .doesNotContain("kids");
    }

    @Test
    void for_abroad_keeps_what_nationals_can_dial_there() {
        folder.service("consul", forWhom("nationals"))
                .service("guests", forWhom("foreigners"))
                .service("short", phone("Īsais", "help", "116006"))
                .service("silent", service("Klusums", "help"));

        assertThat(ids(filter(null, null, "abroad", null))).containsExactly("consul", "state");
    }

    @Test
    void a_channel_keeps_who_has_it() {
        folder.service(
                "chat",
                service("Tērzē", "help")
                        + "channels: [{type: chat, url: \"https://example.org\", sources: X}]");

        assertThat(ids(filter(null, null, null, "chat"))).containsExactly("chat");
        assertThat(ids(filter(null, null, null, "phone"))).doesNotContain("chat");
        assertThat(filter(null, null, null, "mail").services()).isEmpty();
    }

    @Test
    void unknown_values_are_ignored() {
        assertThat(Filter.of("maybe", "klingon", "dogs", "fax")).isEqualTo(Filter.ALL);
        assertThat(Filter.of("", "", "", "")).isEqualTo(Filter.ALL);
        assertThat(Filter.of(null, "../..", "nationals", "address").isEmpty()).isTrue();
        assertThat(Filter.of("now", null, null, null).isEmpty()).isFalse();
    }

    @Test
    void numbers_to_print_start_with_112_and_name_no_authority() {
        folder.service("line", phone("Līnija", "help", "116006"));

        assertThat(numbers(Audience.EVERYONE, Place.LATVIA))
                .containsExactly("112", "116006", "113");
    }

    @Test
    void numbers_for_abroad_hold_no_short_code() {
        folder.service("short", phone("Īsais", "help", "116006"))
                .service("long", phone("Garais", "help", "+37120000001"));

        assertThat(numbers(Audience.FOREIGNERS, Place.ABROAD)).containsExactly("+37120000001");
    }

    @Test
    void a_line_for_nationals_alone_is_never_printed_for_others() {
        folder.service("consul", forWhom("nationals").replace("role: help", "role: authority"))
                .service("home", forWhom("nationals").replace("0000005", "0000006"));

        for (Audience who : List.of(Audience.EVERYONE, Audience.ADULTS, Audience.FOREIGNERS)) {
            assertThat(numbers(who, Place.ABROAD)).isEmpty();
        }
        assertThat(numbers(Audience.NATIONALS, Place.ABROAD))
                .as("for nationals abroad the consul's line stands, though it is an authority")
                .containsExactly("+37120000006", "+37120000005");
        assertThat(numbers(Audience.NATIONALS, Place.LATVIA))
                .containsExactly("112", "+37120000006", "113");
    }

    @Test
    void numbers_for_children_start_with_what_is_theirs() {
        folder.service("a-all", phone("Visi", "help", "+37120000001"))
                .service("b-kids", forWhom("children"))
                .service("c-grown", forWhom("adults"));

        assertThat(numbers(Audience.CHILDREN, Place.LATVIA))
                .containsExactly("112", "+37120000005", "+37120000001", "113");
    }

    private static Reader reader(String language) {
        return new Reader(language, Optional.empty(), Place.LATVIA);
    }

    private static String forWhom(String who) {
        return phone("Kādam", "help", "+37120000005")
                .replace("for: everyone", "for: [" + who + "]");
    }

    private static String spoken(String fields) {
        return service("Runā", "help")
                + "channels: [{type: phone, number: \"+37120000007\", sources: X, %s}]\n"
                        .formatted(fields);
    }

    private static String hours(String lines) {
        return spoken("confirmed: 2026-11-01, hours: [" + lines + "]");
    }

    private List<String> ordered(Reader reader, Instant at) {
        return folder.read().ordered(reader, at).stream().map(Service::id).toList();
    }

    private List<String> help(Reader reader, Instant at) {
        return folder.read().ordered(reader, at).stream()
                .filter(service -> service.role() == Role.HELP)
                .map(Service::id)
                .toList();
    }

    private Listing filter(
            @Nullable String open,
            @Nullable String speaks,
            @Nullable String who,
            @Nullable String channel) {
        return folder.read().filter(Filter.of(open, speaks, who, channel), LATVIAN, MONDAY);
    }

    private static List<String> ids(Listing listing) {
        return listing.services().stream().map(Service::id).toList();
    }

    private List<String> numbers(Audience who, Place place) {
        return folder.read().numbersFor(who, place).stream()
                .map(number -> number.number().value())
                .toList();
    }
}
