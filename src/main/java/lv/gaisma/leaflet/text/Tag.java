package lv.gaisma.leaflet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of the HTML that pages are made of: nested well, since we wrote it ourselves. Text is
 * a tag with an empty name.
 */
record Tag(String name, Map<String, String> attributes, List<Tag> kids, String text) {

    private static final Pattern PART =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*?)/?>|[^<]+", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]+|[a-z]+);");

    private static final Set<String> EMPTY = Set.of("br", "img", "hr");

    private static final Map<String, String> ENTITIES =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("nbsp", "\u00a0"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("hellip", "…"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("laquo", "«"),
                    Map.entry("raquo", "»"));

    /** The element that holds a whole text. */
    static Tag parse(String html) {
        List<Tag> open = new ArrayList<>();
        open.add(new Tag("body", Map.of(), new ArrayList<>(), ""));
        Matcher part = PART.matcher(html);
        while (part.find()) {
            String name = part.group(2);
            if (name == null) {
                open.getLast().kids.add(new Tag("", Map.of(), List.of(), decode(part.group())));
            } else if (!part.group(1).isEmpty()) {
                close(open, name);
            } else {
                Tag tag = new Tag(name, attributes(part.group(3)), new ArrayList<>(), "");
                open.getLast().kids.add(tag);
                if (!EMPTY.contains(name)) {
                    open.add(tag);
                }
            }
        }
        return open.getFirst();
    }

    private static void close(List<Tag> open, String name) {
        if (open.size() > 1 && open.getLast().name.equals(name)) {
            open.removeLast();
        } else {
            throw new IllegalArgumentException("</" + name + "> closes nothing");
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2);
            attributes.put(attribute.group(1), value == null ? "" : decode(value));
        }
        return attributes;
    }

    private static String decode(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
    }

    private static String character(String entity) {
        return entity.startsWith("#")
                ? Character.toString(Integer.parseInt(entity.substring(1)))
                : ENTITIES.getOrDefault(entity, "&" + entity + ";");
    }

    boolean is(String other) {
        return name.equals(other);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** True when one of its classes is this one. */
    boolean hasClass(String word) {
        return List.of(attribute("class").split(" ")).contains(word);
    }

    boolean isBlank() {
        return name.isEmpty() && text.isBlank();
    }
}
