package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.leaflet.type.Composer;
import lv.gaisma.leaflet.type.Family;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/**
 * The type of one try at a sheet. When a text is too long for its paper, the next try is a little
 * smaller.
 *
 * @param scale of this try, 1 for the size that is wanted
 * @param base address of the portal, before links that lead inside it
 */
record Looks(Family family, Composer composer, float scale, String base, Overhang overhang) {

    /** How far the widest word stands out of its column in this try, in points. */
    static final class Overhang {

        private float widest;

        float widest() {
            return widest;
        }

        /** Counts what another one has seen. */
        void take(Overhang other) {
            widest = Math.max(widest, other.widest);
        }

        private void see(List<Line> lines, float width) {
            for (Line line : lines) {
                // less is rounding
                widest =
                        line.width() > width + 0.5f
                                ? Math.max(widest, line.width() - width)
                                : widest;
            }
        }
    }

    Looks(Family family, Composer composer, float scale, String base) {
        this(family, composer, scale, base, new Overhang());
    }

    /** Headings stand closer than text. */
    private static final float TIGHT = 0.72f;

    Looks scaled(float other) {
        return new Looks(family, composer, other, base);
    }

    Style text(float size, int color) {
        return new Style(family, false, size * scale * family.scale(), color);
    }

    Style strong(float size, int color) {
        return text(size, color).heavy();
    }

    Style head(float size, int color) {
        return new Style(family, true, size * scale * family.scale(), color, tight());
    }

    private float tight() {
        return 1 + (family.leading() - 1) * TIGHT;
    }

    /** Text whose size does not follow the fit: it is small enough, or large for a reason. */
    Style fixed(float size, boolean bold, int color) {
        return new Style(family, bold, size * family.scale(), color);
    }

    /** The same for a few short lines that are read one by one. */
    Style close(float size, boolean bold, int color) {
        return new Style(family, bold, size * family.scale(), color, tight());
    }

    /** Telephone numbers: large ones stand in Latin letters, so they need no more room. */
    Style digits(float size, int color) {
        return new Style(family, true, size, color, 1.2f);
    }

    /** The words as runs; what can be tapped is heavier. */
    List<Run> runs(List<Words> words, Style style, int linkColor) {
        List<Run> runs = new ArrayList<>();
        for (Words part : words) {
            Style own = part.bold() || part.isPhone() ? style.heavy() : style;
            String link = part.link();
            Style shown = link == null ? own : own.colored(linkColor);
            runs.add(
                    new Run(
                            part.text(),
                            shown,
                            link == null || !link.startsWith("/") ? link : base + link,
                            part.language(),
                            isolation(part)));
        }
        return runs;
    }

    private static Run.Isolation isolation(Words part) {
        if (part.isPhone()) {
            return Run.Isolation.LEFT_TO_RIGHT;
        }
        return part.isolated() ? Run.Isolation.BY_ITS_FIRST_LETTER : Run.Isolation.NONE;
    }

    List<Line> lines(List<Run> runs, float width) {
        if (runs.isEmpty()) {
            return List.of();
        }
        return seen(composer.paragraph(runs).lines(width), width);
    }

    /** For titles: lines of even length. */
    List<Line> even(List<Run> runs, float width) {
        if (runs.isEmpty()) {
            return List.of();
        }
        return seen(composer.paragraph(runs).even(width), width);
    }

    private List<Line> seen(List<Line> lines, float width) {
        overhang.see(lines, width);
        return lines;
    }
}
