package lv.gaisma.page;

import java.util.List;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;

/** What {@code page/untranslated} shows: whom to call, and which languages have the page. */
public record Untranslated(
        List<Frame.TextLink> crumbs, List<ContactCard> help, List<Entry> entries) {

    /** The page in a language that has it. */
    public record Entry(String tag, String name, String title, String href) {}
}
