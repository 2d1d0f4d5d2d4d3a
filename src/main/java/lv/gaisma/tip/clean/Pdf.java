package lv.gaisma.tip.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * PDF (ISO 32000): keeps the pages and what they draw. Author, times, scripts, links, notes, files
 * inside, and what cameras wrote into the photos on the pages are left out.
 */
final class Pdf {

    private static final List<String> OF_CATALOG = List.of("Type", "Pages", "Lang");

    private static final List<String> OF_PAGE =
            List.of(
                    "Type",
                    "Parent",
                    "Resources",
                    "MediaBox",
                    "CropBox",
                    "Contents",
                    "Rotate",
                    "Group");

    private static final List<String> NEVER =
            List.of(
                    "Metadata",
                    "PieceInfo",
                    "LastModified",
                    "AA",
                    "OpenAction",
                    "JS",
                    "JavaScript",
                    "Thumb",
                    "Annots",
                    "StructParents",
                    "StructParent",
                    "OC",
                    "Alternates",
                    "OPI");

    private Pdf() {}

    /** One at a time: a small file may hold much. */
    static synchronized byte[] clean(byte[] file) throws Unclean {
        Bombs.refuse(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new Unclean("locked or empty");
            }
            keep(document.getDocumentCatalog().getCOSObject(), OF_CATALOG);
            for (PDPage page : document.getPages()) {
                keep(page.getCOSObject(), OF_PAGE);
            }
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            scrub(trailer);
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Unclean("broken", e);
        }
    }

    private static void keep(COSDictionary dictionary, List<String> names) {
        for (COSName name : List.copyOf(dictionary.keySet())) {
            if (!names.contains(name.getName())) {
                dictionary.removeItem(name);
            }
        }
    }

    /** Goes through everything that can be reached. */
    private static void scrub(COSBase from) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSObject reference && reference.getObject() != null) {
                left.push(reference.getObject());
            } else if (next instanceof COSArray array) {
                array.forEach(item -> push(left, item));
            } else if (next instanceof COSDictionary dictionary) {
                NEVER.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
                if (dictionary instanceof COSStream stream) {
                    photo(stream);
                }
                dictionary.getValues().forEach(item -> push(left, item));
            }
        }
    }

    private static void push(Deque<COSBase> left, COSBase item) {
        if (item != null) {
            left.push(item);
        }
    }

    /** A photo lies in a PDF as it came from the camera. */
    private static void photo(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(Jpeg.clean(raw));
        } catch (Unclean e) {
            throw new IOException("a photo is broken", e);
        }
    }
}
