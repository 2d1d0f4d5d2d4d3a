package lv.gaisma.web;

import org.jspecify.annotations.Nullable;

/** What {@code web/start}, the choice of a language, shows beside the languages of the frame. */
public record StartView(Frame.@Nullable Number danger, String dangerWords) {}
