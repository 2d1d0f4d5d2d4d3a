package lv.gaisma.leaflet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A small picture of the first page of a sheet: what one chooses by, not what one reads. */
final class Preview {

    /** Dots per inch: an A4 page is 165 wide. */
    private static final float RESOLUTION = 20;

    private static final int SHADES = 5;

    private Preview() {}

    static byte[] of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            RenderingHints hints =
                    new RenderingHints(
                            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            renderer.setRenderingHints(hints);
            return png(few(renderer.renderImageWithDPI(0, RESOLUTION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With few colours it takes a few kilobytes. */
    private static BufferedImage few(BufferedImage picture) {
        byte[] channel = new byte[SHADES * SHADES * SHADES];
        byte[] green = channel.clone();
        byte[] blue = channel.clone();
        for (int i = 0; i < channel.length; i++) {
            channel[i] = shade(i / (SHADES * SHADES));
            green[i] = shade(i / SHADES % SHADES);
            blue[i] = shade(i % SHADES);
        }
        IndexColorModel colors = new IndexColorModel(8, channel.length, channel, green, blue);
        BufferedImage small =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        colors);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return small;
    }

    private static byte shade(int step) {
        return (byte) (step * 255 / (SHADES - 1));
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
