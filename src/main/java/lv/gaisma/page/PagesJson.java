package lv.gaisma.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.gaisma.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /api/v1/pages/{lang}} answers: every page of the portal, also those that the
 * language lacks.
 *
 * @param notice says that a test copy is nobody's; null when somebody answers
 */
@Serdeable
public record PagesJson(List<Entry> pages, @Nullable String notice) {

    /** One page; a page that is missing has no title of its own. */
    @Serdeable
    public record Entry(
            String path,
            @Nullable String title,
            @Nullable String summary,
            List<String> topics,
            String state,
            @Nullable LocalDate changed) {}

    public static PagesJson of(Pages pages, Language language, @Nullable String notice) {
        List<Entry> entries = new ArrayList<>();
        for (String path : pages.paths()) {
            Page page = pages.find(language, path).orElse(null);
            FrontMatter facts =
                    pages.find(pages.languages().source(), path)
                            .or(() -> pages.find(language, path))
                            .map(Page::facts)
                            .orElse(null);
            entries.add(
                    new Entry(
                            path,
                            page == null ? null : page.title(),
                            page == null ? null : page.summary(),
                            facts == null ? List.of() : facts.topics(),
                            pages.state(language, path).word(),
                            facts == null ? null : changed(facts)));
        }
        return new PagesJson(entries, notice);
    }

    private static @Nullable LocalDate changed(FrontMatter facts) {
        return facts.revisions().isEmpty() ? facts.reviewed() : facts.revisions().getLast().date();
    }
}
