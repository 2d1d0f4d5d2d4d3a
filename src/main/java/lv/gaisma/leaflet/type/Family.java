package lv.gaisma.leaflet.type;

import java.util.List;
import java.util.stream.Stream;

/**
 * The typefaces of one script, each followed by those that lend it what it lacks.
 *
 * @param regular never empty
 * @param bold never empty
 * @param leading line height as a multiple of the type size
 * @param scale how much larger than Latin letters it is set
 */
public record Family(List<Typeface> regular, List<Typeface> bold, float leading, float scale) {

    List<Typeface> faces(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** Height above the baseline of the script's own letters. */
    public float ascent() {
        return regular.getFirst().ascent();
    }

    /** Depth below the baseline of the script's own letters. */
    public float descent() {
        return regular.getFirst().descent();
    }

    /** The characters of a text, by their code points, that no typeface can draw. */
    public List<Integer> missing(String text) {
        return text.codePoints()
                .filter(
                        character ->
                                !Text.isControl(character) && !Character.isWhitespace(character))
                .filter(
                        character ->
                                Stream.of(regular, bold).anyMatch(faces -> lacks(faces, character)))
                .distinct()
                .boxed()
                .toList();
    }

    private static boolean lacks(List<Typeface> faces, int character) {
        return faces.stream().noneMatch(face -> face.has(character));
    }
}
