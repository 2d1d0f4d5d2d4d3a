package lv.gaisma.page;

import java.util.List;
import lv.gaisma.web.Frame;

/** What {@code page/section} shows: an optional text, then the pages of the section. */
public record SectionView(
        List<Frame.TextLink> crumbs,
        String title,
        String summary,
        String html,
        List<Entry> entries) {

    /** One page of the section. */
    public record Entry(String text, String note, String href) {}
}
