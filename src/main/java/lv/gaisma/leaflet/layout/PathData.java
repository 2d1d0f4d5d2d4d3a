package lv.gaisma.leaflet.layout;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path data of SVG (SVG 1.1, section 8.3): M L H V C Q A Z and their small letters. */
final class PathData {

    private static final Pattern PART =
            Pattern.compile("[MLHVCQAZmlhvcqaz]|[-+]?(?:[0-9]*\\.[0-9]+|[0-9]+\\.?)");

    private final Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    private final Matcher parts;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private String next = "";

    private PathData(String data) {
        this.parts = PART.matcher(data);
        advance();
    }

    /**
     * @throws IllegalArgumentException when it is no path data
     */
    static Path2D read(String data) {
        PathData reader = new PathData(data);
        char command = ' ';
        while (!reader.next.isEmpty()) {
            if (Character.isLetter(reader.next.charAt(0))) {
                command = reader.next.charAt(0);
                reader.advance();
            } else if (command == 'M' || command == 'm') {
                // more points after a move are lines
                command = (char) (command - 1);
            }
            reader.draw(command);
        }
        return reader.path;
    }

    private void draw(char command) {
        double fromX = Character.isLowerCase(command) ? x : 0;
        double fromY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                startX = x = fromX + number();
                startY = y = fromY + number();
                path.moveTo(x, y);
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> {
                double[] p = points(6, fromX, fromY);
                path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                at(p[4], p[5]);
            }
            case 'Q' -> {
                double[] p = points(4, fromX, fromY);
                path.quadTo(p[0], p[1], p[2], p[3]);
                at(p[2], p[3]);
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                at(startX, startY);
            }
            default -> throw new IllegalArgumentException("no path data: " + command);
        }
    }

    /** Circular arcs only: a sheet needs no ellipses (SVG 1.1, appendix F.6.5, with rx = ry). */
    private void arc(double fromX, double fromY) {
        double radius = number();
        number();
        number();
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        double endX = fromX + number();
        double endY = fromY + number();
        double dx = (x - endX) / 2;
        double dy = (y - endY) / 2;
        double half = Math.hypot(dx, dy);
        double r = Math.max(radius, half);
        double reach = Math.sqrt(Math.max(0, r * r - half * half)) / (half == 0 ? 1 : half);
        double side = large == sweep ? -reach : reach;
        double centerX = side * dy + (x + endX) / 2;
        double centerY = -side * dx + (y + endY) / 2;
        double from = Math.atan2(y - centerY, x - centerX);
        double turn = Math.atan2(endY - centerY, endX - centerX) - from;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        curves(centerX, centerY, r, from, turn);
        at(endX, endY);
    }

    /** An arc as curves of a quarter at most. */
    private void curves(double centerX, double centerY, double r, double from, double turn) {
        int count = (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
        double step = turn / Math.max(count, 1);
        double k = 4 / 3d * Math.tan(step / 4) * r;
        for (int i = 0; i < count; i++) {
            double a = from + i * step;
            double b = a + step;
            path.curveTo(
                    centerX + r * Math.cos(a) - k * Math.sin(a),
                    centerY + r * Math.sin(a) + k * Math.cos(a),
                    centerX + r * Math.cos(b) + k * Math.sin(b),
                    centerY + r * Math.sin(b) - k * Math.cos(b),
                    centerX + r * Math.cos(b),
                    centerY + r * Math.sin(b));
        }
    }

    private double[] points(int count, double fromX, double fromY) {
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = number() + (i % 2 == 0 ? fromX : fromY);
        }
        return points;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        at(toX, toY);
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private double number() {
        if (next.isEmpty() || Character.isLetter(next.charAt(0))) {
            throw new IllegalArgumentException("a number is missing");
        }
        double number = Double.parseDouble(next);
        advance();
        return number;
    }

    private void advance() {
        next = parts.find() ? parts.group() : "";
    }
}
