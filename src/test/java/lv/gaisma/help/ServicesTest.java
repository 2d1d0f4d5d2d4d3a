package lv.gaisma.help;

import static lv.gaisma.help.HelpFolder.riga;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import lv.gaisma.help.hours.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {

    @TempDir Path root;
    private HelpFolder folder;

    @BeforeEach
    void folder() {
        folder = new HelpFolder(root);
    }

    @Test
    void a_folder_without_services_is_empty_and_no_problem() {
        Services services = folder.read();

        assertThat(services.all()).isEmpty();
        assertThat(services.first()).isEmpty();
        assertThat(services.nextChange(riga("2026-11-23T12:00"))).isEmpty();
        assertThat(services.filter(Filter.ALL, reader(), riga("2026-11-23T12:00")).services())
                .isEmpty();
        assertThat(folder.problems().all()).isEmpty();
    }

    @Test
    void a_service_is_found_by_the_name_of_its_file() {
        Services services = folder.service("line", service("Līnija", "help")).read();

        assertThat(services.find("line")).isPresent();
        assertThat(services.get("line").name(folder.language("lv")).words()).isEqualTo("Līnija");
        assertThat(services.find("other")).isEmpty();
        assertThatThrownBy(() -> services.get("other"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("other");
    }

    @Test
    void a_broken_file_is_left_out_and_the_rest_loads() {
        Services services =
                folder.service("broken", "name: {lv: Nekas\nrole: help")
                        .service("line", service("Līnija", "help"))
                        .read();

        assertThat(services.all()).extracting(Service::id).containsExactly("line");
        assertThat(folder.printed()).contains("content/services/broken.yaml:2: broken YAML");
    }

    @Test
    void a_service_without_a_name_or_a_role_is_left_out() {
        Services services =
                folder.service("nameless", "role: help\nfor: everyone\nregion: latvia\nsources: X")
                        .service("useless", service("Bez lomas", "friend"))
                        .read();

        assertThat(services.all()).isEmpty();
        assertThat(folder.printed())
                .contains("content/services/nameless.yaml:1: there is no name in lv")
                .contains("content/services/useless.yaml:2: `role: friend` is unknown");
        assertThat(folder.problems().leftOut())
                .containsExactly("content/services/nameless.yaml", "content/services/useless.yaml");
    }

    @Test
    void a_file_name_that_is_no_id_is_a_problem() {
        assertThat(folder.service("Safe House", service("X", "help")).read().all()).isEmpty();
        assertThat(folder.printed()).contains("Safe House.yaml:0: the name of the file is no id");
    }

    @Test
    void services_need_holidays_and_a_call_bar() {
        folder.service("line", service("Līnija", "help")).read();

        assertThat(folder.printed())
                .contains("content/holidays.yaml:0: is missing")
                .contains("content/help-first.yaml:0: is missing");
    }

    @Test
    void the_call_bar_starts_with_112_whatever_the_file_says() {
        Services services =
                folder.service("line", phone("Līnija", "help", "+37120000000"))
                        .service("danger", phone("Briesmas", "emergency", "112"))
                        .write("content/help-first.yaml", "first: [line, danger]")
                        .read();

        assertThat(services.first()).extracting(Service::id).containsExactly("danger", "line");
    }

    @Test
    void the_call_bar_has_112_even_without_its_file() {
        Services services = folder.service("danger", phone("Briesmas", "emergency", "112")).read();

        assertThat(services.first()).extracting(Service::id).containsExactly("danger");
    }

    @Test
    void the_call_bar_names_only_help_that_has_a_phone() {
        Services services =
                folder.service("silent", service("Klusums", "help"))
                        .service("office", phone("Iestāde", "authority", "+37120000000"))
                        .write("content/help-first.yaml", "first: [silent, nobody, office]")
                        .read();

        assertThat(services.first()).isEmpty();
        assertThat(folder.printed())
                .contains("`silent` is no service with a phone")
                .contains("`nobody` is no service with a phone")
                .contains("`office` is an authority");
    }

    @Test
    void the_status_of_a_service_is_that_of_its_best_phone() {
        Services services =
                folder.service(
                                "line",
                                service("Līnija", "help")
                                        + """
                                        channels:
                                          - {type: mail, address: a@b.lv, sources: X}
                                          - {type: phone, number: "+37120000000", sources: X, confirmed: 2026-11-01, hours: [{days: mon, open: "09:00-10:00"}]}
                                          - {type: phone, number: "+37120000001", sources: X, confirmed: 2026-11-01, languages: [ru], hours: [{days: mon, open: "09:00-17:00"}]}
                                        """)
                        .read();
        Service line = services.get("line");

        assertThat(line.status(riga("2026-11-23T12:00")))
                .isEqualTo(new Status.Open(java.util.Optional.of(riga("2026-11-23T17:00"))));
        assertThat(line.languagesNow(riga("2026-11-23T12:00"))).containsExactly("ru");
        assertThat(line.languagesNow(riga("2026-11-23T18:00"))).isEmpty();
        assertThat(line.nextIn("ru", riga("2026-11-23T18:00"))).contains(riga("2026-11-30T09:00"));
        assertThat(line.status(riga("2026-11-23T18:00")).openNow()).contains(false);
        assertThat(services.nextChange(riga("2026-11-23T09:30")))
                .contains(riga("2026-11-23T10:00"));
    }

    @Test
    void a_service_without_a_phone_has_no_status() {
        Service silent = folder.service("silent", service("Klusums", "help")).read().get("silent");

        assertThat(silent.status(riga("2026-11-23T12:00"))).isEqualTo(new Status.Unknown(false));
        assertThat(silent.nextChange(riga("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void a_change_that_a_better_phone_hides_is_no_change_of_the_service() {
        Services services =
                folder.service(
                                "line",
                                service("Līnija", "help")
                                        + """
                                        channels:
                                          - {type: phone, number: "+37120000000", sources: X, confirmed: 2025-11-01, hours: 24/7}
                                          - {type: phone, number: "+37120000001", sources: X, confirmed: 2026-11-01, hours: [{days: mon-fri, open: "09:00-17:00"}]}
                                        """)
                        .read();

        assertThat(services.get("line").nextChange(riga("2026-11-23T12:00")))
                .as("the first phone lapses while the second is closed")
                .contains(riga("2026-12-07T00:00"));
        assertThat(services.nextChange(riga("2026-11-23T12:00")))
                .as("a page that shows both changes sooner")
                .contains(riga("2026-11-23T17:00"));
    }

    @Test
    void help_for_topics_is_the_help_that_shares_most() {
        Services services =
                folder.service("both", service("Abi", "help") + "topics: [pay, support]")
                        .service(
                                "one",
                                service("Viens", "help") + "topics: [pay]\nspecialised: true")
                        .service("state", service("Iestāde", "authority") + "topics: [pay]")
                        .service("none", service("Neviens", "help"))
                        .read();

        assertThat(services.forTopics(List.of("pay", "support")))
                .extracting(Service::id)
                .containsExactly("both", "one");
        assertThat(services.forTopics(List.of("pay")))
                .as("who works with trafficking first")
                .extracting(Service::id)
                .containsExactly("one", "both");
        assertThat(services.forTopics(List.of())).isEmpty();
    }

    static String service(String name, String role) {
        return """
        name: {lv: "%s"}
        role: %s
        for: everyone
        region: latvia
        sources: TEST
        """
                .formatted(name, role);
    }

    static String phone(String name, String role, String number) {
        return service(name, role)
                + "channels: [{type: phone, number: \"%s\", hours: 24/7, sources: TEST, confirmed: 2026-11-01}]\n"
                        .formatted(number);
    }

    private Reader reader() {
        return Reader.of(folder.language("lv"));
    }
}
