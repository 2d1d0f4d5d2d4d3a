package lv.gaisma.leaflet.type;

import java.util.List;

/** Makes the paragraphs of one sheet, which is written in one language. */
public final class Composer {

    private final String tag;
    private final boolean rightToLeft;
    private final Shaper shaper = new Shaper();

    /**
     * @param tag BCP 47 tag of the language, which decides where lines break
     */
    public Composer(String tag, boolean rightToLeft) {
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    public Paragraph paragraph(List<Run> runs) {
        return new Paragraph(runs, tag, rightToLeft, shaper);
    }
}
