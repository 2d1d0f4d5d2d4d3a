package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
