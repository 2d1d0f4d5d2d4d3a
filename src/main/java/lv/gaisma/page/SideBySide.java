package lv.gaisma.page;

/** What {@code page/side-by-side} shows: a page and the same page in another language. */
public record SideBySide(
        String alone,
        String title,
        String summary,
        String html,
        String otherTag,
        String otherDirection,
        String otherTitle,
        String otherSummary,
        String otherHtml) {}
