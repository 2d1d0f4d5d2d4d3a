package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page on paper. */
class PaperTest {

    private static final int A4_WIDTH = 794;

    @ParameterizedTest
    @ValueSource(strings = {"/lv/rights/pay", "/ur/help/", "/uz-Cyrl/help/show-this-screen"})
    void a_sheet_has_the_numbers_the_address_and_its_code_but_no_buttons(String address)
            throws IOException, ReaderException {
        Page page = Chromium.open(A4_WIDTH);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(RunningPortal.shared().base() + address);

        for (String gone : new String[] {".bar", ".langs", "footer", ".filter", ".top nav"}) {
            assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
        }
        assertThat(page.locator(".call li").first().innerText()).contains("112");
        String canonical = page.locator("link[rel=canonical]").getAttribute("href");
        assertThat(canonical).endsWith(address);
        assertThat(page.locator(".paper").innerText()).contains(canonical);
        assertThat(decode(page.locator(".paper svg").screenshot())).isEqualTo(canonical);
        page.context().close();
    }

    private static String decode(byte[] picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
