package lv.gaisma.web;

import org.jspecify.annotations.Nullable;

/** What {@code web/error} shows. */
public record ErrorView(String title, String text, Frame.@Nullable Number danger) {}
