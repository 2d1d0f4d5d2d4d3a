package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.leaflet.Poppler;
import lv.gaisma.leaflet.pdf.About;
import lv.gaisma.leaflet.pdf.Canvas;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.type.Composer;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;
import lv.gaisma.leaflet.type.Typefaces;
import org.junit.jupiter.api.Test;

/** Words on paper look as Chromium draws them with the same font: joined, stacked and reordered. */
class ShapedWordsTest {

    private static final int LINE = 100;
    private static final int SIZE = 40;
    private static final int WIDTH = 420;

    /** Of the dots that either one has drawn, so many are drawn by both. */
    private static final double ALIKE = 0.86;

    private static final List<String> HINDI =
            List.of(
                    "कार्यकर्ता",
                    "निर्णय",
                    "मज़दूरी",
                    "दुभाषिया",
                    "पासपोर्ट",
                    "शिकायत",
                    "बंधुआ",
                    "श्रमिक",
                    "क्षतिपूर्ति",
                    "द्वारा");

    private static final List<String> URDU =
            List.of(
                    "پاسپورٹ",
                    "معاہدہ",
                    "مزدوری",
                    "ہیلپ لائن",
                    "تنخواہ کی پرچی",
                    "گھنٹے",
                    "چھٹی",
                    "لٹویا",
                    "اِستحصال",
                    "اللہ");

    @Test
    void hindi_words_look_as_in_chromium() throws IOException {
        compare("hi", "Deva", "NotoSansDevanagari", HINDI);
    }

    @Test
    void urdu_words_look_as_in_chromium() throws IOException {
        compare("ur", "Arab", "NotoNaskhArabic", URDU);
    }

    @Test
    void a_word_whose_letters_are_not_joined_does_not_pass() throws IOException {
        BufferedImage joined = chromium("NotoNaskhArabic", List.of("مزدوری"));
        BufferedImage apart = paper("ur", "Arab", List.of("م\u200cز\u200cد\u200cو\u200cر\u200cی"));
        assertThat(alike(row(joined, 0), row(apart, 0))).isLessThan(ALIKE - 0.1);
    }

    private static void compare(String tag, String script, String font, List<String> words)
            throws IOException {
        BufferedImage browser = chromium(font, words);
        BufferedImage paper = paper(tag, script, words);
        for (int i = 0; i < words.size(); i++) {
            double alike = alike(row(browser, i), row(paper, i));
            System.out.printf("%s: %.3f%n", words.get(i), alike);
            assertThat(alike).as(words.get(i)).isGreaterThan(ALIKE);
        }
    }

    private static BufferedImage chromium(String font, List<String> words) throws IOException {
        String bytes =
                Base64.getEncoder()
                        .encodeToString(
                                Files.readAllBytes(
                                        Path.of("static/fonts/" + font + "-Regular.ttf")));
        StringBuilder html =
                new StringBuilder(
                                "<meta charset=utf-8><style>@font-face{font-family:f;src:url(data:font/ttf;base64,")
                        .append(bytes)
                        .append(")}body{margin:0;background:#fff;color:#000}p{margin:0;height:")
                        .append(LINE)
                        .append("px;line-height:")
                        .append(LINE)
                        .append("px;font:")
                        .append(SIZE)
                        .append("px/")
                        .append(LINE)
                        .append(
                                "px f;padding-left:20px;text-rendering:geometricPrecision}</style>");
        words.forEach(word -> html.append("<p>").append(word).append("</p>"));
        Page page = Chromium.open(WIDTH, new Browser.NewContextOptions().setDeviceScaleFactor(2));
        try {
            page.setContent(html.toString());
            page.evaluate("document.fonts.ready");
            byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            return ImageIO.read(new ByteArrayInputStream(png));
        } finally {
            page.context().close();
        }
    }

    private static BufferedImage paper(String tag, String script, List<String> words) {
        Typefaces faces = Typefaces.read(new Folder(Path.of("")), new Problems()).orElseThrow();
        Style style = new Style(faces.of(script), false, SIZE, 0);
        boolean rightToLeft = script.equals("Arab");
        TaggedPdf pdf = new TaggedPdf(new About(tag, rightToLeft, "x", LocalDate.EPOCH, 1));
        Canvas canvas = pdf.page(WIDTH, LINE * words.size());
        for (int i = 0; i < words.size(); i++) {
            float baseline = i * LINE + LINE * 0.6f;
            new Composer(tag, rightToLeft)
                    .paragraph(List.of(Run.of(words.get(i), style)))
                    .lines(WIDTH)
                    .forEach(line -> canvas.text(line, 20, baseline, pdf.root()));
        }
        return Poppler.pages(pdf.bytes(), 144).getFirst();
    }

    private static BufferedImage row(BufferedImage picture, int number) {
        int height = Math.min(2 * LINE, picture.getHeight() - number * 2 * LINE);
        return picture.getSubimage(0, number * 2 * LINE, 2 * WIDTH, height);
    }

    /** The dots that both have, as a share of those that one of them has; placed one upon other. */
    private static double alike(BufferedImage one, BufferedImage other) {
        Rectangle a = ink(one);
        Rectangle b = ink(other);
        double best = 0;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                best =
                        Math.max(
                                best,
                                alike(
                                        one,
                                        a,
                                        other,
                                        new Rectangle(b.x + dx, b.y + dy, b.width, b.height)));
            }
        }
        return best;
    }

    private static double alike(BufferedImage one, Rectangle a, BufferedImage other, Rectangle b) {
        double both = 0;
        double either = 0;
        for (int y = -2; y < Math.max(a.height, b.height) + 2; y++) {
            for (int x = -2; x < Math.max(a.width, b.width) + 2; x++) {
                double left = darkness(one, a.x + x, a.y + y);
                double right = darkness(other, b.x + x, b.y + y);
                both += Math.min(left, right);
                either += Math.max(left, right);
            }
        }
        return both / either;
    }

    private static Rectangle ink(BufferedImage picture) {
        Rectangle ink = null;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (darkness(picture, x, y) > 0.5) {
                    Rectangle dot = new Rectangle(x, y, 1, 1);
                    ink = ink == null ? dot : ink.union(dot);
                }
            }
        }
        assertThat(ink).as("something is drawn").isNotNull();
        return ink;
    }

    private static double darkness(BufferedImage picture, int x, int y) {
        if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
            return 0;
        }
        return 1 - (picture.getRGB(x, y) & 0xFF) / 255d;
    }
}
