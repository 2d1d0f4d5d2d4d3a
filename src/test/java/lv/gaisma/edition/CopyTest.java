package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.Portal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one file that readers keep or send. */
class CopyTest {

    private static final Pattern LOADED =
            Pattern.compile("(?:src|srcset|action)=|<link|<script|url\\(");
    private static final Pattern INSIDE = Pattern.compile("href=\"#([^\"]+)\"");

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {"lv", "en", "ru", "uk", "uz", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi", "ur"})
    void it_holds_everything_in_itself_and_stays_small(String tag) {
        HttpResponse<byte[]> answer = portal.get("/" + tag + "/copy");
        String html = new String(answer.body(), StandardCharsets.UTF_8);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().length).isLessThanOrEqualTo(100_000);
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"gaisma-" + tag + ".html\"");
        assertThat(html).contains("<html lang=\"" + tag + "\"").doesNotContainPattern(LOADED);
        assertThat(html.indexOf("tel:112")).isPositive().isLessThan(html.indexOf("tel:+371"));
    }

    /** What does not fit into 100 kB is told, with where to read it. */
    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void each_of_its_pages_is_in_the_file_or_named_with_its_address(String tag) throws Exception {
        String html = new String(portal.get("/" + tag + "/copy").body(), StandardCharsets.UTF_8);
        List<String> pages =
                Reader.all(Files.readString(Path.of("content/copy.yaml")), "(?m)^  - (\\S+)$");
        assertThat(pages).hasSizeGreaterThan(5);
        for (String page : pages) {
            boolean inside = html.contains(" id=\"" + page.replace('/', '-') + "\"");
            boolean named = html.contains("/" + tag + "/" + page + "</bdi>");
            assertThat(inside ^ named).as(page).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "hi", "ur"})
    void links_inside_the_file_lead_to_a_place_in_the_file(String tag) {
        String html = new String(portal.get("/" + tag + "/copy").body(), StandardCharsets.UTF_8);
        Matcher inside = INSIDE.matcher(html);
        while (inside.find()) {
            assertThat(html).contains("id=\"" + inside.group(1) + "\"");
        }
    }
}
