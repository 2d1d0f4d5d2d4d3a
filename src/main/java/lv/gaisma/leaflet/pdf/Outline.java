package lv.gaisma.leaflet.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes shapes as the path operators of PDF, which counts from the bottom of the page. */
final class Outline {

    private Outline() {}

    static void write(Ops ops, Shape shape, float height) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> ops.add("m", p[0], height - p[1]);
                case PathIterator.SEG_LINETO -> ops.add("l", p[0], height - p[1]);
                case PathIterator.SEG_QUADTO -> {
                    curve(
                            ops,
                            height,
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(ops, height, p[0], p[1], p[2], p[3], p[4], p[5]);
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> ops.add("h");
            }
            x = p[0];
            y = p[1];
        }
    }

    private static void curve(
            Ops ops,
            float height,
            double x1,
            double y1,
            double x2,
            double y2,
            double x3,
            double y3) {
        ops.add("c", x1, height - y1, x2, height - y2, x3, height - y3);
    }
}
