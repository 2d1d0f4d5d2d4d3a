package lv.gaisma.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lv.gaisma.help.Safety.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceFileTest {

    private static final String START =
            """
            name: {lv: Līnija}
            role: help
            for: [everyone]
            region: latvia
            sources: [TEST]
            """;

    @TempDir Path root;
    private HelpFolder folder;

    @BeforeEach
    void folder() {
        folder = new HelpFolder(root).holidays().write("content/help-first.yaml", "first: []");
    }

    @Test
    void every_field_is_read() {
        Service service =
                read(
                        """
                        name: {lv: Līnija, en: Line}
                        description: {lv: Palīdz jums., en: Helps you.}
                        when-you-call: {lv: Saki vārdu.}
                        note: {lv: Nav zināms.}
                        role: help
                        specialised: true
                        for: [adults, foreigners]
                        region: Jelgava
                        topics: [pay]
                        website: https://example.org/
                        channels:
                          - type: phone
                            number: "+37120000000"
                            label: {lv: Rīgā, en: in Riga}
                            languages: [lv, ru]
                            by-arrangement: [en]
                            interpreter: yes
                            hours: 24/7
                            exceptions: [{date: 2026-12-24, closed: true}]
                            disputed: unknown
                            cost: tariff
                            from: anywhere
                            sources: [A, B]
                            confirmed: 2026-01-13
                          - {type: sms, number: "116006", sources: A}
                          - {type: mail, address: a@b.lv, sources: A}
                          - {type: chat, url: "https://example.org/chat", sources: A}
                          - {type: app, name: Lietotne, url: "https://example.org/app", sources: A}
                          - {type: address, address: "Iela 1, Rīga", sources: A}
                        safety: {free: tariff, anonymous: yes, recorded: no, on-bill: unknown, police-told: child-in-danger, immigration-told: no}
                        sources: [A]
                        confirmed: 2026-02-01
                        """);

        assertThat(folder.problems().all()).isEmpty();
        assertThat(service.specialised()).isTrue();
        assertThat(service.audiences()).containsExactly(Audience.ADULTS, Audience.FOREIGNERS);
        assertThat(service.region()).isEqualTo("Jelgava");
        assertThat(service.channels())
                .extracting(Channel::type)
                .containsExactly(
                        Channel.Type.PHONE,
                        Channel.Type.SMS,
                        Channel.Type.MAIL,
                        Channel.Type.CHAT,
                        Channel.Type.APP,
                        Channel.Type.ADDRESS);
        assertThat(service.safety())
                .isEqualTo(
                        new Safety(
                                Answer.TARIFF,
                                Answer.YES,
                                Answer.NO,
                                Answer.UNKNOWN,
                                Answer.CHILD_IN_DANGER,
                                Answer.NO));
        assertThat(service.lastConfirmed()).contains(LocalDate.of(2026, 2, 1));
        Channel phone = service.phones().getFirst();
        assertThat(phone.label(folder.language("en"))).contains(new Text("in Riga", "en"));
        assertThat(phone.spoken())
                .isEqualTo(new Spoken(List.of("lv", "ru"), List.of("en"), Answer.YES));
        assertThat(phone.schedule().disputed()).isPresent();
        assertThat(phone.schedule().hours().exceptions()).hasSize(1);
        assertThat(phone.cost()).isEqualTo(Channel.Cost.TARIFF);
        assertThat(phone.schedule().evidence().sources()).containsExactly("A", "B");
        assertThat(service.languagesByArrangement()).containsExactly("en");
    }

    @Test
    void what_is_not_said_is_unknown() {
        Service service =
                read(START + "channels: [{type: phone, number: \"+37120000000\", sources: X}]");
        Channel phone = service.phones().getFirst();

        assertThat(service.safety()).isEqualTo(Safety.UNKNOWN);
        assertThat(phone.cost()).isEqualTo(Channel.Cost.UNKNOWN);
        assertThat(phone.schedule().hours().known()).isFalse();
        assertThat(phone.spoken().always()).isEmpty();
        assertThat(service.lastConfirmed()).isEmpty();
    }

    @Test
    void unknown_fields_are_named_where_they_stand() {
        read(START + "phone: 1\nsafety: {frei: yes}\nchannels: [{type: chat, uri: x, sources: X}]");

        assertThat(folder.printed())
                .contains("line.yaml:6: unknown field `phone`")
                .contains("line.yaml:7: unknown field `frei`")
                .contains("line.yaml:8: unknown field `uri`");
    }

    @Test
    void a_channel_with_a_wrong_number_is_left_out_and_the_service_stays() {
        Service service =
                read(
                        START
                                + """
                                channels:
                                  - {type: phone, number: "+371 28612120", sources: X}
                                  - {type: phone, number: "67186522", sources: X}
                                  - {type: phone, sources: X}
                                  - {type: mail, address: "a b@c", sources: X}
                                  - {type: chat, url: "http://example.org", sources: X}
                                  - {type: fax, number: "112", sources: X}
                                  - {number: "112", sources: X}
                                  - {type: phone, number: "+37120000000", sources: X}
                                """);

        assertThat(service.channels()).extracting(Channel::value).containsExactly("+37120000000");
        assertThat(folder.printed())
                .contains("line.yaml:7: `number: +371 28612120` cannot be used")
                .contains("line.yaml:8: `number: 67186522` cannot be used")
                .contains("line.yaml:9: `number` is missing")
                .contains("line.yaml:10: `address: a b@c` cannot be used")
                .contains("line.yaml:11: `url: http://example.org` cannot be used")
                .contains("line.yaml:12: `type: fax` is unknown")
                .contains("line.yaml:13: `type` is missing");
    }

    @Test
    void bad_hours_leave_the_number_and_make_its_status_unknown() {
        Service service =
                read(
                        START
                                + "channels: [{type: phone, number: \"+37120000000\", hours: daily,"
                                + " sources: X}]");

        assertThat(service.phones()).hasSize(1);
        assertThat(service.status(HelpFolder.riga("2026-11-23T12:00")).openNow()).isEmpty();
        assertThat(folder.printed()).contains("line.yaml:6: `hours: daily` is no opening time");
    }

    @Test
    void words_that_are_not_allowed_are_named() {
        read(
                """
                name: {lv: Līnija, uz-Cyrl: Ёрдам, xx: Line}
                description: {lv: Zvaniet 112.}
                role: help
                for: [everybody]
                region: riga
                topics: [pay, money]
                website: example.org
                channels:
                  - {type: phone, number: "116006", languages: [latvian], from: anywhere, cost: cheap, sources: X}
                safety: {free: child-in-danger, anonymous: maybe}
                """);

        assertThat(folder.printed())
                .contains("line.yaml:1: `name` has the language `uz-Cyrl`")
                .contains("line.yaml:1: `name` has the language `xx`")
                .contains("line.yaml:2: `description` has a number in its words")
                .contains("line.yaml:4: `for: everybody` is unknown")
                .contains("line.yaml:4: `for` names nobody")
                .contains("line.yaml:5: `region: riga` is unknown")
                .contains("line.yaml:6: `money` is no topic")
                .contains("line.yaml:7: the website cannot be used")
                .contains("line.yaml:9: `latvian` is no language")
                .contains("line.yaml:9: a short code cannot be dialled from abroad")
                .contains("line.yaml:9: `cost: cheap` is unknown")
                .contains("line.yaml:10: `free: child-in-danger` is unknown")
                .contains("line.yaml:10: `anonymous: maybe` is unknown")
                .contains("line.yaml:1: the service has no source");
    }

    @Test
    void a_channel_without_a_source_is_a_problem() {
        read(START + "channels:\n  - {type: phone, number: \"+37120000000\"}");

        assertThat(folder.printed()).contains("line.yaml:7: the channel has no source");
    }

    @Test
    void nothing_is_confirmed_in_the_future() {
        Service service =
                read(
                        START
                                + "confirmed: 2026-11-24\n"
                                + "channels: [{type: phone, number: \"+37120000000\", hours: 24/7,"
                                + " sources: X, confirmed: 2027-01-01}]");

        assertThat(folder.printed())
                .contains("line.yaml:6: `confirmed` has not come yet")
                .contains("line.yaml:7: `confirmed` has not come yet");
        assertThat(service.lastConfirmed()).isEmpty();
        assertThat(service.status(HelpFolder.riga("2026-11-23T12:00")).openNow()).isEmpty();
    }

    @Test
    void only_an_emergency_number_is_set_by_law() {
        Service service =
                read(
                        START
                                + "channels: [{type: phone, number: \"116006\", hours: 24/7,"
                                + " statutory: true, sources: X}]");

        assertThat(folder.printed()).contains("only an emergency number is set by law");
        assertThat(service.status(HelpFolder.riga("2026-11-23T12:00")).openNow()).isEmpty();
    }

    @Test
    void a_name_in_another_language_than_the_source_is_shown_with_a_problem() {
        Service service = read(START.replace("lv: Līnija", "en: Line"));

        assertThat(folder.printed()).contains("line.yaml:1: there is no name in lv");
        assertThat(service.name(folder.language("lv"))).isEqualTo(new Text("Line", "en"));
    }

    @Test
    void a_language_of_some_hours_is_a_language_of_the_channel() {
        Service service =
                read(
                        START
                                + """
                                channels:
                                  - type: phone
                                    number: "+37120000000"
                                    languages: [lv]
                                    sources: X
                                    hours:
                                      - {days: mon, open: "09:00-12:00"}
                                      - {days: tue, open: "09:00-12:00", languages: [uz]}
                                """);

        assertThat(service.languages()).containsExactly("lv", "uz");
    }

    @Test
    void words_are_derived_fall_back_to_english_and_say_their_language() {
        Service service = read(START.replace("lv: Līnija", "lv: Līnija, en: Line, uz: Yordam"));

        assertThat(service.name(folder.language("uz"))).isEqualTo(new Text("Yordam", "uz"));
        assertThat(service.name(folder.language("uz-Cyrl")))
                .isEqualTo(new Text("Ёрдам", "uz-Cyrl"));
        Service untranslated = read(START.replace("lv: Līnija", "lv: Līnija, en: Line"));
        assertThat(untranslated.name(folder.language("uz-Cyrl"))).isEqualTo(new Text("Line", "en"));
        assertThat(read(START).name(folder.language("uz"))).isEqualTo(new Text("Līnija", "lv"));
    }

    @Test
    void missing_translations_are_named_by_the_strict_check() {
        folder.service(
                "line",
                START.replace("lv: Līnija", "lv: Līnija, en: Line, uz: Ёрдам")
                        + "description: {lv: Palīdz.}\nnote: {lv: Nav.}\nwhen-you-call: {en: Say.}");

        folder.read().checkTranslations(folder.languages(), folder.problems());

        assertThat(folder.printed())
                .isEqualTo(
                        """
                        content/services/line.yaml:1: `name` in uz has `Ёрдам` in another script; write it in the letters of Oʻzbekcha
                        content/services/line.yaml:6: `description` in en is missing; translate it
                        content/services/line.yaml:6: `description` in uz is missing; translate it
                        content/services/line.yaml:7: `note` in en is missing; translate it
                        content/services/line.yaml:7: `note` in uz is missing; translate it\
                        """);
    }

    private Service read(String text) {
        return folder.service("line", text).read().get("line");
    }
}
