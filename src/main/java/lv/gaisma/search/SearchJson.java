package lv.gaisma.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Collectors;
import lv.gaisma.search.index.Found;
import lv.gaisma.search.index.Hit;
import lv.gaisma.search.index.Part;

/**
 * The answer of {@code /api/v1/search}.
 *
 * @param total how many entries were found, at most as many as are looked at
 */
@Serdeable
record SearchJson(int total, List<HitJson> hits) {

    static final SearchJson NOTHING = new SearchJson(0, List.of());

    /** Something found. */
    @Serdeable
    record HitJson(String path, String title, String excerpt, float score) {}

    static SearchJson of(Found found, int size) {
        return new SearchJson(
                found.hits().size(),
                found.hits().stream().limit(size).map(SearchJson::hit).toList());
    }

    private static HitJson hit(Hit hit) {
        String excerpt = hit.passage().stream().map(Part::text).collect(Collectors.joining());
        return new HitJson(hit.entry().path(), hit.entry().title(), excerpt, hit.score());
    }
}
