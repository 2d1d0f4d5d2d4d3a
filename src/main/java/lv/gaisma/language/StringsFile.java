package lv.gaisma.language;

import java.util.Map;

/** One strings file as it was read: its texts, and the line of each key. */
record StringsFile(String name, Map<String, String> texts, Map<String, Integer> lines) {

    static final StringsFile EMPTY = new StringsFile("", Map.of(), Map.of());

    int line(String key) {
        return lines.getOrDefault(key, 0);
    }
}
