package lv.gaisma.leaflet.type;

/**
 * How a stretch of text looks.
 *
 * @param size type size in points
 * @param color red, green and blue as one number, {@code 0x14222b}
 * @param leading line height as a multiple of the type size
 */
public record Style(Family family, boolean bold, float size, int color, float leading) {

    public Style(Family family, boolean bold, float size, int color) {
        this(family, bold, size, color, family.leading());
    }

    public Style heavy() {
        return new Style(family, true, size, color, leading);
    }

    public Style colored(int other) {
        return new Style(family, bold, size, other, leading);
    }

    public Style sized(float other) {
        return new Style(family, bold, other, color, leading);
    }

    /** Height of a line of this style in points. */
    public float lineHeight() {
        return size * leading;
    }

    /** Distance of the baseline from the top of its line in points. */
    public float baseline() {
        float letters = (family.ascent() + family.descent()) * size;
        return (lineHeight() - letters) / 2 + family.ascent() * size;
    }
}
