package lv.gaisma.page;

import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader should know about the text, such as that a newer one exists.
 *
 * @param kind {@code draft}, {@code meaning} or {@code safety}
 * @param link where to go on, null for nowhere
 */
public record Notice(String kind, String text, Frame.@Nullable TextLink link) {}
