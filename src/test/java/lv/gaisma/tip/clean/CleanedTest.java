package lv.gaisma.tip.clean;

import static lv.gaisma.tip.clean.Bytes.ascii;
import static lv.gaisma.tip.clean.Bytes.join;
import static lv.gaisma.tip.clean.Bytes.points;
import static lv.gaisma.tip.clean.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Calendar;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture, a film or a page tells about its maker is gone; what it shows is untouched. */
class CleanedTest {

    private static final String MARK = "WHOANDWHERE";

    @Test
    void a_photo_loses_where_and_who_and_keeps_every_point_and_its_way_up() throws IOException {
        byte[] plain = jpeg(64, 48);
        byte[] marked = withExif(plain, 6);
        byte[] clean = cleaned(marked, Kind.JPEG);
        assertThat(text(clean)).doesNotContain(MARK);
        assertThat(points(clean)).isEqualTo(points(plain));
        assertThat(text(clean)).contains("Exif\0\0MM");
        assertThat(clean[2 + 4 + 6 + 8 + 2 + 9]).isEqualTo((byte) 6);
        assertThat(clean).hasSize(plain.length - jfif(plain) + 36);
    }

    @Test
    void a_photo_that_stands_upright_carries_no_exif_at_all() throws IOException {
        assertThat(text(cleaned(withExif(jpeg(16, 16), 1), Kind.JPEG))).doesNotContain("Exif");
    }

    @Test
    void what_follows_the_end_of_a_photo_is_gone() throws IOException {
        byte[] polyglot = join(jpeg(16, 16), ascii("PK\u0003\u0004" + MARK));
        assertThat(text(cleaned(polyglot, Kind.JPEG))).doesNotContain(MARK);
    }

    @Test
    void a_drawing_loses_its_texts_and_keeps_every_point() throws IOException {
        byte[] plain = png(32, 32);
        byte[] marked = withChunk(plain, "tEXt", ascii("Author\0" + MARK));
        byte[] clean = cleaned(join(marked, ascii(MARK)), Kind.PNG);
        assertThat(text(clean)).doesNotContain(MARK);
        assertThat(points(clean)).isEqualTo(points(plain));
    }

    @Test
    void a_pdf_loses_author_scripts_and_what_the_camera_wrote() throws IOException {
        byte[] clean = cleaned(pdf(), Kind.PDF);
        assertThat(text(clean)).doesNotContain(MARK).doesNotContain("JavaScript");
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(document.getPage(0).getContents().readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void a_bomb_is_refused_before_it_is_opened() {
        byte[] zeros = new byte[64 << 20];
        Deflater deflater = new Deflater(9);
        deflater.setInput(zeros);
        deflater.finish();
        byte[] small = new byte[1 << 20];
        int length = deflater.deflate(small);
        byte[] bomb =
                join(
                        ascii("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>stream\n"),
                        java.util.Arrays.copyOf(small, length));
        assertThat(Cleaned.of(bomb)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "    ftypheic    mif1",
                "    ftypmif1    heic",
                "    ftypavif",
                "PK\u0003\u0004",
                "<svg xmlns=",
                "\u00ff\u00d8\u00ff",
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0004ab\u00ff\u00d9",
                "\u0089PNG\r\n\u001a\n",
                "\u0089PNG\r\n\u001a\n\u007f\u00ff\u00ff\u00ffIDAT",
                "    ftypisom",
                "%PDF-1.7\n%%EOF"
            })
    void other_kinds_and_broken_files_are_refused(String file) {
        assertThat(Cleaned.of(ascii(file))).isEmpty();
    }

    @Test
    void whatever_bytes_come_the_answer_is_a_clean_file_or_none() throws IOException {
        Random random = new Random(5);
        byte[][] seeds = {withExif(jpeg(16, 16), 3), png(8, 8), Mp4Test.film(), pdf()};
        for (int times = 0; times < 2000; times++) {
            byte[] file = seeds[times % 100 == 3 ? 3 : random.nextInt(3)].clone();
            for (int n = random.nextInt(8); n >= 0; n--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            Cleaned.of(java.util.Arrays.copyOf(file, random.nextInt(file.length) + 1));
            Cleaned.of(file);
        }
    }

    private static byte[] cleaned(byte[] file, Kind kind) {
        Cleaned cleaned = Cleaned.of(file).orElseThrow();
        assertThat(cleaned.kind()).isEqualTo(kind);
        return cleaned.bytes();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(width, height, "jpeg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return written(width, height, "png");
    }

    private static byte[] written(int width, int height, String as) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, as, out);
        return out.toByteArray();
    }

    private static int jfif(byte[] jpeg) {
        return 2 + (ByteBuffer.wrap(jpeg).getShort(4) & 0xffff);
    }

    /** As a phone writes it: which way up, and a text. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put(ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x13b).putShort((short) 2).putInt(20).putInt(60);
        exif.put(70, ascii(MARK));
        ByteBuffer segment = ByteBuffer.allocate(204);
        segment.putShort((short) 0xffe1).putShort((short) 202).put(exif.array());
        return join(
                java.util.Arrays.copyOf(jpeg, 2),
                join(segment.array(), java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length)));
    }

    private static byte[] withChunk(byte[] png, String name, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(ascii(name));
        crc.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(ascii(name)).put(data).putInt((int) crc.getValue());
        byte[] rest = java.util.Arrays.copyOfRange(png, 33, png.length);
        return join(java.util.Arrays.copyOf(png, 33), join(chunk.array(), rest));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(MARK);
            information.setCreationDate(Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            document.setDocumentInformation(information);
            PDPage page = new PDPage();
            document.addPage(page);
            page.getCOSObject().setString(COSName.getPDFName("LastModified"), MARK);
            document.getDocumentCatalog()
                    .setOpenAction(
                            new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript(
                                    MARK));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                byte[] photo = withExif(jpeg(16, 16), 6);
                content.drawImage(JPEGFactory.createFromByteArray(document, photo), 10, 10);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
