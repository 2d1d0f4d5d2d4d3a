package lv.gaisma.tip.clean;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * WebP (RFC 9649): only the picture of it is read, and written anew as a kind that every program
 * opens: PNG when no point may change or it can be seen through, else JPEG. Films of this kind are
 * refused. All of it happens in memory: the usual streams for pictures put them into files.
 */
final class WebP {

    private static final int LARGEST_PNG = 10 << 20;
    private static final float QUALITY = 0.9f;

    private WebP() {}

    /** One at a time: a picture takes much more memory than its file. */
    static synchronized Cleaned clean(byte[] file) throws Unclean {
        WebPChunks chunks = WebPChunks.of(file);
        try {
            BufferedImage picture = read(chunks.picture());
            if (chunks.lossless() || picture.getColorModel().hasAlpha()) {
                byte[] png = png(picture);
                if (png.length <= LARGEST_PNG) {
                    return new Cleaned(Kind.PNG, png);
                }
            }
            return new Cleaned(Kind.JPEG, jpeg(picture));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new Unclean("broken", e);
        }
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        return written(picture, "png", null);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        return written(
                picture.getColorModel().hasAlpha() ? onWhite(picture) : picture, "jpeg", QUALITY);
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage paper =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static byte[] written(BufferedImage picture, String as, @Nullable Float quality)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(as).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (quality != null) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
