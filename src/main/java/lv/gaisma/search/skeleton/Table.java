package lv.gaisma.search.skeleton;

import java.util.HashMap;
import java.util.Map;

/**
 * Groups of letters and what becomes of them. A text is read once from left to right; the longest
 * group that fits wins, and a letter that stands in no group stays as it is.
 */
public final class Table {

    private final Map<String, String> rules;
    private final Map<Character, Integer> longest = new HashMap<>();

    private Table(Map<String, String> rules) {
        this.rules = rules;
        rules.keySet().forEach(from -> longest.merge(from.charAt(0), from.length(), Math::max));
    }

    /**
     * @param rules groups and what they become, {@code sh=š zh=ž}, parted by white space; nothing
     *     after the sign drops the group
     */
    public static Table of(String rules) {
        return new Table(Map.of()).and(rules);
    }

    /** This table with further rules, which win over those it has. */
    public Table and(String more) {
        Map<String, String> all = new HashMap<>(rules);
        for (String rule : more.strip().split("\\s+")) {
            int sign = rule.indexOf('=', 1);
            if (sign > 0) {
                all.put(rule.substring(0, sign), rule.substring(sign + 1));
            }
        }
        return new Table(all);
    }

    public String apply(String text) {
        StringBuilder made = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(longest.getOrDefault(text.charAt(at), 0), text.length() - at);
            String to = null;
            while (length > 0 && to == null) {
                to = rules.get(text.substring(at, at + length));
                length -= to == null ? 1 : 0;
            }
            made.append(to == null ? text.substring(at, at + 1) : to);
            at += Math.max(1, length);
        }
        return made.toString();
    }
}
