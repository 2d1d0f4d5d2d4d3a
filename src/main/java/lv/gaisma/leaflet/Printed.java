package lv.gaisma.leaflet;

/**
 * What the press made of an order.
 *
 * @param bytes the document; empty when its text does not fit the paper or the machine cannot lay
 *     out text
 */
@SuppressWarnings("ArrayRecordComponent") // a file, compared by nobody
public record Printed(int pages, byte[] bytes) {

    static final Printed NOTHING = new Printed(0, new byte[0]);

    /** False when there is nothing to hand out. */
    public boolean isThere() {
        return pages > 0;
    }

    /** Size in thousands of bytes, as people count them. */
    public int kilobytes() {
        return Math.max(1, (bytes.length + 500) / 1000);
    }
}
