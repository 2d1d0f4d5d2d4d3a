package lv.gaisma.leaflet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PathDataTest {

    @Test
    void lines_absolute_and_relative_reach_the_same_point() {
        assertThat(bounds("M10 10H40V30L20 30Z")).isEqualTo(bounds("m10 10h30v20l-20 0z"));
        assertThat(bounds("M1 2 3 4 5 6")).isEqualTo(bounds("M1 2L3 4L5 6"));
    }

    @Test
    void two_arcs_make_a_circle() {
        Rectangle2D circle = bounds("M6 24A18 18 0 1 0 42 24A18 18 0 1 0 6 24");
        assertThat(circle.getX()).isBetween(5.9, 6.1);
        assertThat(circle.getY()).isBetween(5.9, 6.1);
        assertThat(circle.getWidth()).isBetween(35.9, 36.1);
        assertThat(circle.getHeight()).isBetween(35.9, 36.1);
    }

    @Test
    void a_low_sun_stands_on_its_line() {
        Rectangle2D sun = bounds("M11 36A13 13 0 0 1 37 36");
        assertThat(sun.getMinY()).isBetween(22.9, 23.1);
        assertThat(sun.getMaxY()).isBetween(35.9, 36.1);
    }

    @Test
    void a_missing_number_is_refused() {
        assertThatThrownBy(() -> PathData.read("M1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rectangle2D bounds(String data) {
        return PathData.read(data).getBounds2D();
    }
}
