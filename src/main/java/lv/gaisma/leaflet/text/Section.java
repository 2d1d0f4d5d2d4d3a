package lv.gaisma.leaflet.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands below it.
 *
 * @param id equal in every language
 */
public record Section(String id, List<Words> heading, List<Block> blocks) {

    Stream<Words> words() {
        return Stream.concat(heading.stream(), blocks.stream().flatMap(Block::all));
    }
}
