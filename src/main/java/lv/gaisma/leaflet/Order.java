package lv.gaisma.leaflet;

import lv.gaisma.leaflet.text.Format;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.leaflet.text.Notes;

/**
 * A sheet to be made. Two equal orders make the same bytes, so one that was made is kept.
 *
 * @param tools the fingerprint of fonts and drawings
 */
public record Order(Leaflet leaflet, Format format, Notes notes, String tools) {

    /** Its address. */
    public String path() {
        return "/"
                + leaflet.language().tag()
                + "/"
                + Leaflet.SECTION
                + "/"
                + leaflet.name()
                + "-"
                + format.word()
                + ".pdf";
    }

    /** The name under which it is saved; it says nothing about what it holds. */
    public String fileName() {
        return "gaisma-" + leaflet.sheets().number() + "-" + format.word() + ".pdf";
    }
}
