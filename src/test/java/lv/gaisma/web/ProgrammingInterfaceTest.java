package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammingInterfaceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_service_has_every_field_also_those_that_are_not_known() throws IOException {
        JsonNode services = ask("/api/v1/services", 200).get("services");

        assertThat(services).hasSizeGreaterThan(10);
        for (JsonNode service : services) {
            assertThat(names(service))
                    .isEqualTo(
                            Set.of(
                                    "id",
                                    "name",
                                    "role",
                                    "phones",
                                    "languages",
                                    "languagesNow",
                                    "openNow",
                                    "nextChange",
                                    "confirmed",
                                    "sources"));
            for (String list : new String[] {"phones", "languages", "languagesNow", "sources"}) {
                assertThat(service.get(list).isArray()).isTrue();
            }
            for (JsonNode phone : service.get("phones")) {
                assertThat(names(phone)).isEqualTo(Set.of("number", "short"));
                assertThat(phone.get("number").asText()).matches("\\+?[0-9]+");
                assertThat(phone.get("short").isBoolean()).isTrue();
            }
            JsonNode open = service.get("openNow");
            assertThat(open.isBoolean() || open.isNull()).isTrue();
        }
        assertThat(services.get(0).get("id").asText()).isEqualTo("emergency-112");
        assertThat(services.findValues("phones")).anyMatch(JsonNode::isEmpty);
        assertThat(services.findValues("nextChange")).anyMatch(JsonNode::isNull);
    }

    @Test
    void names_come_in_the_language_that_is_asked_for() throws IOException {
        assertThat(ask("/api/v1/services?lang=lv", 200)).isEqualTo(ask("/api/v1/services", 200));
        assertThat(ask("/api/v1/services?lang=ur", 200).get("services").get(0).get("name"))
                .isNotEqualTo(ask("/api/v1/services", 200).get("services").get(0).get("name"));
        assertThat(ask("/api/v1/services?lang=ru", 200).get("notice").asText()).contains("112");
    }

    @Test
    void open_now_lists_the_open_ones_then_those_of_whom_it_is_not_known() throws IOException {
        List<String> states = new ArrayList<>();
        ask("/api/v1/services?open=now", 200)
                .get("services")
                .forEach(service -> states.add(service.get("openNow").asText()));

        assertThat(states).doesNotContain("false").contains("true");
        assertThat(
                        states.indexOf("null") < 0
                                || states.lastIndexOf("true") < states.indexOf("null"))
                .isTrue();
    }

    @Test
    void speaks_lists_those_who_speak_it() throws IOException {
        JsonNode services = ask("/api/v1/services?speaks=ru&lang=en", 200).get("services");

        assertThat(services).isNotEmpty();
        assertThat(services.size())
                .isLessThanOrEqualTo(ask("/api/v1/services", 200).get("services").size());
    }

    @Test
    void every_page_of_the_portal_is_listed_for_every_language() throws IOException {
        JsonNode latvian = ask("/api/v1/pages/lv", 200).get("pages");
        JsonNode urdu = ask("/api/v1/pages/ur", 200).get("pages");

        assertThat(urdu).hasSameSizeAs(latvian);
        for (JsonNode page : urdu) {
            assertThat(names(page))
                    .isEqualTo(Set.of("path", "title", "summary", "topics", "state", "changed"));
            boolean missing = page.get("state").asText().equals("missing");
            assertThat(page.get("title").isNull()).isEqualTo(missing);
        }
        assertThat(urdu.findValuesAsText("state")).contains("current");
        assertThat(latvian.findValuesAsText("path")).contains("rights/pay");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/services?lang=xx, 400",
        "/api/v1/services?lang=LV, 400",
        "/api/v1/services?lang=, 400",
        "/api/v1/services?open=yes, 400",
        "/api/v1/services?speaks=klingon, 400",
        "/api/v1/services?nonsense=1, 400",
        "/api/v1/pages/lv?lang=lv, 400",
        "/api/v1/pages/xx, 404",
        "/api/v1/pages/, 404",
        "/api/v1/nope, 404",
        "/api/, 404",
    })
    void a_mistake_is_told_as_a_problem_of_rfc_9457(String path, int status) throws IOException {
        Wire.Answer answer = Portal.shared().ask("GET", path);
        JsonNode problem = ask(path, status);

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(names(problem)).isEqualTo(Set.of("type", "title", "status"));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=0");
        Expected.everyHeader(answer, true);
    }

    @Test
    void an_answer_has_a_tag_by_which_it_is_known_again() {
        Wire.Answer first = Portal.shared().ask("GET", "/api/v1/services");
        Wire.Answer second =
                Portal.shared()
                        .ask("GET", "/api/v1/services", "If-None-Match: " + first.header("ETag"));

        assertThat(first.header("Content-Type")).isEqualTo("application/json");
        assertThat(second.status()).isEqualTo(304);
    }

    private static JsonNode ask(String path, int status) throws IOException {
        Wire.Answer answer = Portal.shared().ask("GET", path);
        assertThat(answer.status()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
