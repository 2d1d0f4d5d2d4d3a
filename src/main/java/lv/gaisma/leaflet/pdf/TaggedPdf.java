package lv.gaisma.leaflet.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.leaflet.type.Typeface;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * A document in the making. Everything drawn belongs to an {@link Element}, in reading order, or is
 * decoration. The same calls give the same bytes.
 */
public final class TaggedPdf {

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final Element root;
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final List<Canvas> pages = new ArrayList<>();

    /** The parent tree (ISO 32000-1, 14.7.4.4): number, parents, number, parents … */
    private final COSArray parents = new COSArray();

    private int nextParent;

    public TaggedPdf(About about) {
        try {
            Metadata.write(document, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        PDStructureElement whole = new PDStructureElement("Document", tree);
        whole.setLanguage(about.language());
        tree.appendKid(whole);
        this.root = new Element(whole);
    }

    /** The element that holds all others. */
    public Element root() {
        return root;
    }

    /**
     * A new page.
     *
     * @param width in points
     * @param height in points
     */
    public Canvas page(float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        COSArray marked = new COSArray();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parent(marked));
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        Canvas canvas = new Canvas(this, page, marked, height);
        pages.add(canvas);
        return canvas;
    }

    public int pages() {
        return pages.size();
    }

    EmbeddedFont font(Typeface face) {
        return fonts.computeIfAbsent(face, key -> new EmbeddedFont(key, "F" + fonts.size()));
    }

    /** Enters something into the parent tree. */
    int parent(COSBase entry) {
        parents.add(COSInteger.get(nextParent));
        parents.add(entry);
        return nextParent++;
    }

    /** The whole document; nothing can be drawn afterwards. */
    public byte[] bytes() {
        try (document) {
            COSDictionary resources = new COSDictionary();
            COSDictionary faces = new COSDictionary();
            for (EmbeddedFont font : fonts.values()) {
                font.finish(document);
                faces.setItem(COSName.getPDFName(font.resource()), font.dictionary());
            }
            resources.setItem(COSName.FONT, faces);
            for (Canvas page : pages) {
                page.page().getCOSObject().setItem(COSName.RESOURCES, resources);
                page.page()
                        .setContents(
                                new PDStream(
                                        document,
                                        new ByteArrayInputStream(page.operators()),
                                        COSName.FLATE_DECODE));
            }
            COSDictionary numbers = new COSDictionary();
            numbers.setItem(COSName.NUMS, parents);
            tree.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
            tree.setParentTreeNextKey(nextParent);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
