package lv.gaisma.leaflet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final List<Flow.Column> TWO =
            List.of(new Flow.Column(0, 0, 0, 50, 100), new Flow.Column(0, 60, 0, 50, 100));

    @Test
    void what_does_not_fit_goes_to_the_next_column() {
        Flow flow = Flow.of(items(40, 40, 40), TWO);
        assertThat(flow.excess()).isZero();
        assertThat(flow.bottom(0)).isEqualTo(85);
    }

    @Test
    void what_is_too_long_is_counted_to_the_point() {
        assertThat(Flow.of(items(90, 90, 30), TWO).excess()).isEqualTo(25);
        assertThat(Flow.of(items(90, 120), TWO).excess()).isEqualTo(20);
    }

    @Test
    void a_heading_does_not_stay_behind() {
        List<Item> items = new ArrayList<>(items(60));
        items.add(item(20).keptWithNext());
        items.add(item(30));
        Flow flow = Flow.of(items, TWO);
        assertThat(flow.excess()).isZero();
        assertThat(flow.bottom(0)).isEqualTo(60);
    }

    @Test
    void columns_are_balanced_to_the_lowest_height() {
        Flow flow = Flow.balanced(items(30, 30, 30, 30), TWO, 0);
        assertThat(flow.excess()).isZero();
        assertThat(flow.bottom(0)).isBetween(65f, 66f);
    }

    @Test
    void the_head_of_a_table_stands_again_above_rows_in_the_next_column() {
        // a head of 10 and six rows of 10 with gaps of 5 fill a column; without a head, seven rows
        assertThat(Flow.of(table(12, true), TWO).excess()).isZero();
        assertThat(Flow.of(table(13, true), TWO).excess()).isPositive();
        assertThat(Flow.of(table(13, false), TWO).excess()).isZero();
    }

    private static List<Item> table(int rows, boolean repeated) {
        Item head = item(10);
        List<Item> items = new ArrayList<>(List.of(head.keptWithNext()));
        for (int row = 0; row < rows; row++) {
            items.add(repeated ? item(10).below(head) : item(10));
        }
        return items;
    }

    private static List<Item> items(int... heights) {
        List<Item> items = new ArrayList<>();
        for (int height : heights) {
            items.add(item(height));
        }
        return items;
    }

    private static Item item(int height) {
        return Item.of(height, 5, (pen, x, y, parent) -> {});
    }
}
