package lv.gaisma.leaflet.layout;

import java.util.function.Consumer;
import lv.gaisma.leaflet.pdf.TaggedPdf;

/** One way to put a leaflet on paper. */
@FunctionalInterface
interface Layout {

    /** Lays everything out at one scale. */
    Try lay(Looks looks);

    /**
     * What came of it.
     *
     * @param excess how much is too long for the paper, in points; 0 when all fits
     * @param drawing draws it
     */
    record Try(float excess, Consumer<TaggedPdf> drawing) {}
}
