package lv.gaisma.leaflet.layout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line drawing of our own, read from an SVG file that holds paths and nothing else, so that a
 * page and a sheet show the same.
 *
 * @param size of its square
 */
record Drawing(float size, List<Part> parts) {

    /**
     * A path.
     *
     * @param fill colour inside, null for none
     * @param line colour of the line, null for none
     * @param width of the line
     */
    record Part(Path2D path, @Nullable Integer fill, @Nullable Integer line, float width) {

        /** The path in a square of another size at another place. */
        Shape at(float x, float y, float scale) {
            AffineTransform move = AffineTransform.getTranslateInstance(x, y);
            move.scale(scale, scale);
            return move.createTransformedShape(path);
        }
    }

    private static final Pattern ELEMENT =
            Pattern.compile("<(svg|path)\\b([^>]*?)/?>", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    /** A low sun over a line: the mark of the site. */
    static final Drawing MARK =
            svg(
                    """
                    <svg viewBox="0 0 24 24" fill="none" stroke-width="2"><path stroke="#f2b134" \
                    d="M5 17a7 7 0 0 1 14 0M12 3v3M4 7l2 2M20 7l-2 2"/><path stroke="#0b5c63" \
                    d="M2 21h20"/></svg>""");

    /**
     * @throws IllegalArgumentException when it is no such drawing
     */
    static Drawing svg(String text) {
        Matcher elements = ELEMENT.matcher(text);
        String whole = "";
        List<Part> parts = new ArrayList<>();
        float size = 0;
        while (elements.find()) {
            String own = elements.group(2);
            if (elements.group(1).equals("svg")) {
                whole = own;
                size = size(attribute(own, "viewBox", ""));
            } else {
                parts.add(
                        new Part(
                                PathData.read(attribute(own, "d", "")),
                                color(attribute(own, "fill", attribute(whole, "fill", "none"))),
                                color(attribute(own, "stroke", attribute(whole, "stroke", "none"))),
                                Float.parseFloat(
                                        attribute(
                                                own,
                                                "stroke-width",
                                                attribute(whole, "stroke-width", "1")))));
            }
        }
        if (parts.isEmpty() || size <= 0) {
            throw new IllegalArgumentException("holds no paths");
        }
        return new Drawing(size, List.copyOf(parts));
    }

    private static float size(String box) {
        String[] numbers = box.strip().split("\\s+");
        if (numbers.length != 4 || !numbers[2].equals(numbers[3])) {
            throw new IllegalArgumentException("its viewBox is no square");
        }
        return Float.parseFloat(numbers[2]);
    }

    private static String attribute(String attributes, String name, String otherwise) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return attribute.group(2);
            }
        }
        return otherwise;
    }

    private static @Nullable Integer color(String word) {
        if (word.equals("none")) {
            return null;
        }
        if (!word.toLowerCase(Locale.ROOT).matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("`" + word + "` is no colour, write #0b5c63");
        }
        return Integer.valueOf(word.substring(1), 16);
    }
}
