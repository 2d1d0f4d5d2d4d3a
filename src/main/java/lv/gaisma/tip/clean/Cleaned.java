package lv.gaisma.tip.clean;

import java.util.Optional;

/** A file of which only the picture, the film or the pages are left. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Cleaned(Kind kind, byte[] bytes) {

    /** Cleans a file; empty when it is of no kind that can be cleaned, or broken. */
    public static Optional<Cleaned> of(byte[] file) {
        try {
            return WebPChunks.begin(file)
                    ? Optional.of(WebP.clean(file))
                    : ofKind(Kind.of(file), file);
        } catch (Unclean e) {
            return Optional.empty();
        }
    }

    private static Optional<Cleaned> ofKind(Optional<Kind> kind, byte[] file) throws Unclean {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        byte[] clean =
                switch (kind.get()) {
                    case JPEG -> Jpeg.clean(file);
                    case PNG -> Png.clean(file);
                    case MP4 -> Mp4.clean(file);
                    case PDF -> Pdf.clean(file);
                };
        return Optional.of(new Cleaned(kind.get(), clean));
    }
}
