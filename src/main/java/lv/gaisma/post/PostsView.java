package lv.gaisma.post;

import java.util.List;
import lv.gaisma.page.SectionView;
import lv.gaisma.web.Frame;

/**
 * The list of posts; also shown for a post that is unknown.
 *
 * @param crumbs the way here
 */
public record PostsView(
        List<Frame.TextLink> crumbs, String title, String summary, List<Group> groups) {

    /** Posts of one kind. */
    public record Group(String title, List<SectionView.Entry> entries) {}
}
