package lv.gaisma.leaflet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.leaflet.type.Composer;
import lv.gaisma.leaflet.type.Family;
import lv.gaisma.leaflet.type.Typefaces;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    private static final Family LATIN =
            Typefaces.read(new Folder(Path.of("")), new Problems()).orElseThrow().of("Latn");

    @Test
    void a_small_table_is_not_torn_apart() {
        assertThat(kept(4)).containsExactly(true, true, true, false);
    }

    @Test
    void of_a_large_table_no_row_stands_alone() {
        assertThat(kept(11))
                .containsExactly(
                        true, true, false, false, false, false, false, false, false, true, false);
    }

    /** Which rows must not stand at the foot of a column; the head is the first. */
    private static List<Boolean> kept(int rows) {
        List<List<Words>> row = List.of(List.of(Words.of("Darba diena")), List.of(Words.of("8")));
        Looks looks = new Looks(LATIN, new Composer("lv", false), 1, "");
        return new TableRows(looks, 10, 200)
                .items(new Block.Table(Collections.nCopies(rows, row)), 5).stream()
                        .map(Item::kept)
                        .toList();
    }
}
