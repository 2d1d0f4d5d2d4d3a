package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What partners take from the page of a post, as they get it. */
class PostKitTest {

    private static final Pattern CARD = Pattern.compile("(?s)<textarea id=\"card\".*?>(.*?)<");
    private static final Pattern FILE = Pattern.compile("href=\"(/[^\"]*/posts/[^\"]*\\.\\w+)\"");
    private static final List<String> TAGS =
            List.of("lv", "en", "ru", "uk", "uz", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi", "ur");

    private final RunningPortal portal = RunningPortal.shared();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_card_is_valid_html_in_its_language_and_asks_nothing_of_anybody() throws Exception {
        NuChecker checker = new NuChecker();
        for (String post : List.of("tashkent", "riga-airport")) {
            for (String tag : TAGS) {
                String card = card("/" + tag + "/posts/" + post);
                String page =
                        "<!DOCTYPE html><html lang=\"en\"><title>x</title><body>"
                                + card
                                + "</body>";
                assertThat(checker.errors(tag, page)).isEmpty();
                assertThat(card)
                        .startsWith("<div lang=\"" + tag + "\" dir=\"")
                        .contains("href=\"" + portal.base() + "/p/" + post + "/" + tag + "\"")
                        .contains("112")
                        .doesNotContainPattern("<script|<i?frame|<img|style=|<link|<form|on\\w+=")
                        .doesNotContainPattern("\\+371|116 ?\\d");
            }
        }
    }

    @Test
    void codes_lead_to_the_short_link_and_may_be_shown_elsewhere() throws Exception {
        for (String tag : List.of("lv", "uz-Cyrl", "ur")) {
            String address = portal.base() + "/p/tashkent/" + tag;
            String file = "/" + tag + "/posts/tashkent-qr.";
            HttpResponse<byte[]> png = get(file + "png");
            assertThat(decode(ImageIO.read(new ByteArrayInputStream(png.body()))))
                    .isEqualTo(address);
            HttpResponse<byte[]> svg = get(file + "svg");
            assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
            assertThat(new String(svg.body(), StandardCharsets.UTF_8))
                    .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"");
            assertThat(decode(drawn(file + "svg"))).isEqualTo(address);
            for (HttpResponse<byte[]> answer : List.of(png, svg)) {
                assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                        .hasValue("cross-origin");
            }
            HttpResponse<byte[]> followed = get("/p/tashkent/" + tag);
            assertThat(followed.statusCode()).isEqualTo(302);
            assertThat(followed.headers().firstValue("Location"))
                    .hasValue("/" + tag + "/posts/tashkent");
        }
        assertThat(get("/lv/posts/tashkent").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }

    @Test
    void pictures_have_the_size_of_their_place_and_the_words_of_their_language() throws Exception {
        Set<Integer> drawn = new HashSet<>();
        for (String tag : List.of("lv", "hi", "ur")) {
            BufferedImage wide = picture("/" + tag + "/posts/tashkent-wide.png");
            assertThat(List.of(wide.getWidth(), wide.getHeight())).containsExactly(1200, 630);
            BufferedImage square = picture("/" + tag + "/posts/tashkent-square.png");
            assertThat(List.of(square.getWidth(), square.getHeight())).containsExactly(1200, 1200);
            drawn.add(dark(wide));
        }
        assertThat(drawn).as("three titles, three drawings").hasSize(3);
        assertThat(drawn).allSatisfy(dark -> assertThat(dark).isGreaterThan(3000));
    }

    @Test
    void sheets_say_for_which_post_they_are_printed_and_nothing_else_is_a_file() throws Exception {
        String html = text(get("/lv/posts/tashkent"));
        List<String> files = new ArrayList<>();
        Matcher file = FILE.matcher(html);
        file.results().forEach(found -> files.add(found.group(1)));
        assertThat(files).anyMatch(one -> one.endsWith("work-in-latvia-a4.pdf"));
        for (String one : files) {
            assertThat(get(one).statusCode()).as(one).isEqualTo(200);
        }
        HttpResponse<byte[]> sheet = get("/lv/posts/tashkent-work-in-latvia-a4.pdf");
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"gaisma-1-a4.pdf\"");
        try (PDDocument pdf = Loader.loadPDF(sheet.body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Latvijas vēstniecība Uzbekistānā")
                    .contains("/p/tashkent/lv");
        }
        for (String none :
                List.of(
                        "tashkent-know-the-signs-a4.pdf",
                        "tashkent-work-in-latvia-a9.pdf",
                        "tashkent-qr.gif",
                        "nothing-qr.svg")) {
            HttpResponse<byte[]> answer = get("/lv/posts/" + none);
            assertThat(answer.statusCode()).as(none).isEqualTo(404);
            assertThat(text(answer)).as(none).contains("/lv/posts/tashkent\"");
        }
    }

    private String card(String path) throws Exception {
        Matcher card = CARD.matcher(text(get(path)));
        assertThat(card.find()).as(path).isTrue();
        return card.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** A picture of lines as a browser draws it. */
    private BufferedImage drawn(String path) throws IOException {
        Page page = Chromium.open(400);
        page.navigate(portal.base() + path);
        byte[] picture = page.screenshot();
        page.context().close();
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private BufferedImage picture(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private static int dark(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                dark += (rgb & 0xFF) + (rgb >> 8 & 0xFF) + (rgb >> 16 & 0xFF) < 300 ? 1 : 0;
            }
        }
        return dark;
    }

    private static String decode(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.base() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
