package lv.gaisma.leaflet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.leaflet.Poppler;
import lv.gaisma.leaflet.Standards;
import lv.gaisma.leaflet.type.Composer;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;
import lv.gaisma.leaflet.type.Typefaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedPdfTest {

    private static final Typefaces FACES =
            Typefaces.read(new Folder(Path.of("")), new Problems()).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "lv, Latn, false, Jūsu pase ir jūsu. Zvaniet šodien",
        "uz, Latn, false, Sizning pasportingiz oʻzingizniki. Qoʻngʻiroq qiling",
        "tg, Cyrl, false, Шиносномаи шумо аз они шумост. Ба ӣ ва ҷ нигоҳ кунед",
        "kk, Cyrl, false, Төлқұжатыңыз өзіңіздікі. Қоңырау шалыңыз",
        "hi, Deva, false, आपका पासपोर्ट आपका है। कार्यकर्ता और निर्णय की मदद",
        "ur, Arab, true, آپ کا پاسپورٹ آپ کا ہے۔ مدد کے لیے فون کریں",
    })
    void every_script_keeps_the_standards_and_its_words(
            String tag, String script, boolean rightToLeft, String words) {
        byte[] pdf = sheet(tag, script, rightToLeft, words);

        assertThat(Standards.broken(pdf)).isEmpty();
        String text = Poppler.text(pdf);
        assertThat(text).contains("+371 28612120");
        assertThat(words.split(" ")).allSatisfy(word -> assertThat(text).contains(word));
        assertThat(sheet(tag, script, rightToLeft, words)).isEqualTo(pdf);
    }

    private static byte[] sheet(String tag, String script, boolean rightToLeft, String words) {
        TaggedPdf pdf = new TaggedPdf(new About(tag, rightToLeft, "Gaisma", LocalDate.EPOCH, 7));
        Canvas page = pdf.page(300, 300);
        Style style = new Style(FACES.of(script), false, 12, 0x14222b);
        Composer composer = new Composer(tag, rightToLeft);
        List<Run> runs =
                List.of(
                        Run.of(words + " ", style),
                        Run.leftToRight("+371\u00a028612120", style.heavy())
                                .linked("tel:+37128612120"),
                        Run.of(" (Drošā māja), 7:00–22:00.", style));
        Element heading = pdf.root().child("H1");
        float y = 30;
        for (Line line : composer.paragraph(runs).lines(240)) {
            page.text(line, rightToLeft ? 270 - line.width() : 30, y, heading);
            y += style.lineHeight();
        }
        page.picture(
                pdf.root(),
                "Square",
                30,
                200,
                50,
                50,
                () -> page.fill(new Rectangle2D.Float(30, 200, 50, 50), 0x0b5c63));
        page.decoration(
                () -> page.stroke(new Rectangle2D.Float(20, 20, 260, 260), 0.5f, 0xf2b134, null));
        return pdf.bytes();
    }
}
