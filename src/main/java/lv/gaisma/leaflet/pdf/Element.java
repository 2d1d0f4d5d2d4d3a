package lv.gaisma.leaflet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A part of the text as readers are told of it: heading, paragraph, list, table, picture. */
public final class Element {

    private static final COSName OWNER = COSName.O;

    private final PDStructureElement structure;

    Element(PDStructureElement structure) {
        this.structure = structure;
    }

    /** Stands for what is drawn as decoration: part of no document. */
    public static Element untold() {
        return new Element(new PDStructureElement(new COSDictionary()));
    }

    PDStructureElement structure() {
        return structure;
    }

    /**
     * A part of this part, behind those it has already.
     *
     * @param type standard structure type (ISO 32000-1, 14.8.4): H1, P, L, LI, Table …
     */
    public Element child(String type) {
        PDStructureElement kid = new PDStructureElement(type, structure);
        structure.appendKid(kid);
        return new Element(kid);
    }

    public Element language(String tag) {
        structure.setLanguage(tag);
        return this;
    }

    /** A list whose items begin with a sign. */
    public Element bulleted() {
        return attribute("List", "ListNumbering", COSName.getPDFName("Disc"));
    }

    /** The head of a column. */
    public Element headOfColumn() {
        return attribute("Table", "Scope", COSName.getPDFName("Column"));
    }

    /** A cell over several columns. */
    public Element across(int columns) {
        return attribute("Table", "ColSpan", COSInteger.get(columns));
    }

    /** A picture, with the words for those who do not see it. */
    Element picture(String words, float left, float bottom, float right, float top) {
        structure.setAlternateDescription(words);
        COSArray box = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            box.add(new COSFloat(edge));
        }
        attribute("Layout", "BBox", box);
        COSDictionary layout = structure.getCOSObject().getCOSDictionary(COSName.A);
        if (layout != null) {
            layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        }
        return this;
    }

    private Element attribute(String owner, String name, org.apache.pdfbox.cos.COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(OWNER, owner);
        attribute.setItem(COSName.getPDFName(name), value);
        structure.getCOSObject().setItem(COSName.A, attribute);
        return this;
    }
}
