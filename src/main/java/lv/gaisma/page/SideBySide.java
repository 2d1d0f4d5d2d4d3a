package lv.gaisma.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code page/side-by-side} shows: a page and the same page in another language.
 *
 * @param alone address of the page by itself
 * @param name of the language in which the page is read
 * @param parts the text of both, cut before each heading
 */
public record SideBySide(
        String alone, String name, String title, String summary, Other other, List<Part> parts) {

    /** The page in the other language. */
    public record Other(String tag, String direction, String name, String title, String summary) {}

    /** The text below one heading, and the same in the other language. */
    public record Part(String html, String other) {}

    /** Pairs the sections of two texts; where one has more of them, they stand alone. */
    public static List<Part> parts(String html, String other) {
        List<String> sections = sections(html);
        List<String> others = sections(other);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(sections.size(), others.size()); i++) {
            parts.add(new Part(at(sections, i), at(others, i)));
        }
        return List.copyOf(parts);
    }

    private static List<String> sections(String html) {
        return List.of(html.split("(?=<h2)", -1));
    }

    private static String at(List<String> sections, int index) {
        return index < sections.size() ? sections.get(index) : "";
    }
}
