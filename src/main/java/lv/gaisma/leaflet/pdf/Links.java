package lv.gaisma.leaflet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import lv.gaisma.leaflet.type.Piece;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The links of one page: numbers to dial, pages to open. */
record Links(TaggedPdf document, PDPage page) {

    /**
     * @param baseline from the bottom of the page
     */
    void add(PDStructureElement element, String address, Piece piece, float x, float baseline) {
        float size = piece.run().style().size();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, baseline - size / 4, piece.width(), size * 1.1f));
        link.setPrinted(true);
        link.setContents(piece.text());
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        COSArray none = new COSArray();
        for (int i = 0; i < 3; i++) {
            none.add(COSInteger.ZERO);
        }
        link.setBorder(none);
        link.setStructParent(document.parent(element.getCOSObject()));
        link.setPage(page);
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }
}
