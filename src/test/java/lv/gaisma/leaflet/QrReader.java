package lv.gaisma.leaflet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the codes of a page as a phone does. */
public final class QrReader {

    private QrReader() {}

    /** What the codes of a picture say; one entry for each code that was found. */
    public static List<String> read(BufferedImage page) {
        int[] pixels =
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap =
                new BinaryBitmap(
                        new HybridBinarizer(
                                new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        try {
            Result[] results =
                    new QRCodeMultiReader()
                            .decodeMultiple(
                                    bitmap,
                                    Map.of(
                                            DecodeHintType.TRY_HARDER,
                                            true,
                                            DecodeHintType.POSSIBLE_FORMATS,
                                            List.of(BarcodeFormat.QR_CODE)));
            return Stream.of(results).map(Result::getText).toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
