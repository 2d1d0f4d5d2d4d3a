package lv.gaisma.leaflet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words out of the inside of a paragraph. */
final class Inline {

    private final List<Words> words = new ArrayList<>();

    private Inline() {}

    static List<Words> words(List<Tag> tags) {
        Inline inline = new Inline();
        tags.forEach(tag -> inline.read(tag, Words.of("")));
        return trimmed(inline.words);
    }

    /**
     * @param around how the words around are set
     */
    private void read(Tag tag, Words around) {
        switch (tag.name()) {
            case "" -> add(tag.text().replaceAll("[ \t\r\n]+", " "), around);
            case "br" -> add("\n", around);
            case "img" -> {
                // a picture inside a sentence is its words
                add(tag.attribute("alt"), around);
            }
            default -> {
                Words inside = inside(tag, around);
                tag.kids().forEach(kid -> read(kid, inside));
            }
        }
    }

    private static Words inside(Tag tag, Words around) {
        @Nullable String lang = tag.attributes().get("lang");
        @Nullable String href = tag.attributes().get("href");
        return new Words(
                "",
                around.bold() || tag.is("strong"),
                href == null ? around.link() : href,
                lang == null ? around.language() : lang,
                around.isolated() || tag.is("bdi") || tag.attributes().containsKey("dir"));
    }

    private void add(String text, Words like) {
        if (text.isEmpty()) {
            return;
        }
        boolean phone = like.isPhone();
        String whole = phone ? text.replace(' ', '\u00a0') : text;
        words.add(new Words(whole, like.bold(), like.link(), like.language(), like.isolated()));
    }

    /** Without the white space at both ends. */
    private static List<Words> trimmed(List<Words> words) {
        List<Words> trimmed = new ArrayList<>(words);
        while (!trimmed.isEmpty() && trimmed.getFirst().text().isBlank()) {
            trimmed.removeFirst();
        }
        while (!trimmed.isEmpty() && trimmed.getLast().text().isBlank()) {
            trimmed.removeLast();
        }
        if (!trimmed.isEmpty()) {
            trimmed.set(0, with(trimmed.getFirst(), trimmed.getFirst().text().stripLeading()));
            Words last = trimmed.getLast();
            trimmed.set(trimmed.size() - 1, with(last, last.text().stripTrailing()));
        }
        return List.copyOf(trimmed);
    }

    private static Words with(Words words, String text) {
        return new Words(text, words.bold(), words.link(), words.language(), words.isolated());
    }
}
