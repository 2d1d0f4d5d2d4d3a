package lv.gaisma.web;

import java.util.List;

/** What {@code web/forget} shows: the same words in every language. */
public record ForgetView(List<Part> parts) {

    /** The words in one language. */
    public record Part(String tag, String direction, String title, String text) {}
}
