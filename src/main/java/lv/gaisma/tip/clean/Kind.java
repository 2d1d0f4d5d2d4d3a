package lv.gaisma.tip.clean;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of files that can be cleaned; known by how they begin, never by their name. */
public enum Kind {
    JPEG,
    PNG,
    MP4,
    PDF;

    private static final int BOX_NAME = 4;

    /** How it is written in an envelope. */
    public byte mark() {
        return (byte) (ordinal() + 1);
    }

    static Optional<Kind> of(byte[] file) {
        if (starts(file, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (starts(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (starts(file, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        return starts(file, BOX_NAME, "ftyp")
                        && !starts(file, 2 * BOX_NAME, "hei")
                        && !starts(file, 2 * BOX_NAME, "mif1")
                        && !starts(file, 2 * BOX_NAME, "avif")
                ? Optional.of(MP4)
                : Optional.empty();
    }

    private static boolean starts(byte[] file, int at, String with) {
        byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
