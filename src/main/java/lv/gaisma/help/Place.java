package lv.gaisma.help;

/** Where a caller stands. */
public enum Place {
    LATVIA,
    ABROAD
}
