package lv.gaisma.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import lv.gaisma.Portal;
import lv.gaisma.web.Address;
import lv.gaisma.web.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of leaflets, as a reader meets them. */
class LeafletPagesTest {

    private static final Portal PORTAL = Portal.shared();

    @Test
    void a_sheet_has_a_name_that_says_nothing() {
        HttpResponse<byte[]> answer = PORTAL.get("/lv/leaflets/know-the-signs-card.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"gaisma-2-card.pdf\"");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "uz-Cyrl", "hi", "ur"})
    void every_page_leads_to_the_list(String tag) {
        for (String path : List.of("", "rights/contract", "help/")) {
            String page = new String(PORTAL.get("/" + tag + "/" + path).body(), UTF_8);
            assertThat(page.substring(page.indexOf("<footer")))
                    .contains("href=\"/" + tag + "/leaflets/\"");
        }
    }

    @Test
    void a_sheet_has_a_small_picture() {
        HttpResponse<byte[]> answer = PORTAL.get("/lv/leaflets/know-the-signs-card.png");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.body()).hasSizeBetween(1000, 16_000);
    }

    @Test
    void a_sheet_that_was_handed_out_is_kept_for_the_next_reader() {
        String path = "/kk/leaflets/work-in-latvia-number.pdf";
        Edition edition = PORTAL.context().getBean(Editions.class).current();
        Served first = edition.find(new Address(200, path, Map.of()), "");
        assertThat(edition.find(new Address(200, path, Map.of()), "")).isSameAs(first);
        HttpResponse<byte[]> answer = PORTAL.get(path);
        assertThat(answer.body()).isEqualTo(first.identity().bytes());
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(PORTAL.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_short_link_leads_to_the_page_in_its_language() {
        HttpResponse<byte[]> answer = PORTAL.get("/l/work-in-latvia/uz-Cyrl");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/uz-Cyrl/leaflets/work-in-latvia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hi/leaflets/nothing-a4.pdf",
                "/hi/leaflets/work-in-latvia-tattoo.pdf",
                "/hi/leaflets/nothing",
                "/l/nothing/hi"
            })
    void what_is_not_there_is_answered_with_the_list_in_the_language(String path) {
        HttpResponse<byte[]> answer = PORTAL.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        String page = new String(answer.body(), UTF_8);
        assertThat(page)
                .contains("<html lang=\"hi\"")
                .contains("ऐसा पर्चा यहाँ नहीं है")
                .contains("href=\"/hi/leaflets/work-in-latvia-a4.pdf\"");
    }

    @Test
    void the_page_of_a_leaflet_says_the_same_and_links_its_sheets() {
        String page = new String(PORTAL.get("/ur/leaflets/work-in-latvia").body(), UTF_8);
        assertThat(page)
                .contains("href=\"/ur/leaflets/work-in-latvia-fold.pdf\"")
                .contains("/static/pictures/passport.")
                .contains("tel:+37128612120");
    }

    @Test
    void fonts_of_sheets_are_sent_to_nobody() {
        List<String> fonts =
                PORTAL.context().getBean(Editions.class).current().all().keySet().stream()
                        .filter(path -> path.contains("Noto") || path.endsWith(".ttf"))
                        .toList();
        assertThat(fonts).isEmpty();
    }
}
