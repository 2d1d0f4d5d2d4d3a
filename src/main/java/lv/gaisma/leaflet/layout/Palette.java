package lv.gaisma.leaflet.layout;

/** The colours of the sheets: those of the pages, on white paper. */
final class Palette {

    static final int INK = 0x14222b;
    static final int TEAL = 0x0b5c63;

    /** Only for thin lines and dots, never for text. */
    static final int AMBER = 0xf2b134;

    static final int WHITE = 0xffffff;

    /** Ground of panels; costs a printer little. */
    static final int TINT = 0xe9f2f2;

    static final int SOFT = 0x48565e;
    static final int RULE = 0xb9c6c8;

    private Palette() {}
}
