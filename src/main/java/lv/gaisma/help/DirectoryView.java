package lv.gaisma.help;

import java.util.List;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What {@code help/directory} shows.
 *
 * @param action address of the filter form
 * @param openNow the box "open now" is ticked
 * @param selects the choices of the filter
 * @param filtered true when something was asked for
 * @param note what to do when nobody fits, null when somebody does
 * @param found how many were found, in words
 * @param groups the services, danger first
 * @param pages the pages of the section
 */
public record DirectoryView(
        List<Frame.TextLink> crumbs,
        String action,
        boolean openNow,
        List<Select> selects,
        boolean filtered,
        @Nullable String note,
        String found,
        List<Group> groups,
        List<Frame.TextLink> pages) {

    /** One choice of the filter. */
    public record Select(String name, String label, List<Option> options) {}

    /** One value to choose. */
    public record Option(String value, String text, boolean selected) {}

    /** Services of one role. */
    public record Group(String title, @Nullable String note, List<ContactCard> cards) {}
}
