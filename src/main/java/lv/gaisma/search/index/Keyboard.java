package lv.gaisma.search.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.search.skeleton.Script;

/**
 * What somebody meant who typed on the wrong keyboard: {@code ghbdtn} for привет. The layouts are
 * those of Windows, over the keys of an American keyboard.
 */
final class Keyboard {

    private static final String KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    /** Cyrillic layouts: the keys on which they differ from the Russian one. */
    private static final Map<String, String[]> OTHERS =
            Map.of(
                    "uk", new String[] {"s]'\\", "іїєґ"},
                    "kk", new String[] {"2345890-=", "әіңғүұқөһ"},
                    "tg", new String[] {"wsom-=", "қҷҳӣғӯ"});

    private static final Set<String> NEITHER = Set.of("hi", "ur");

    private final Map<Character, Character> toCyrillic;
    private final Map<Character, Character> toLatin;

    private Keyboard(Map<Character, Character> toCyrillic, Map<Character, Character> toLatin) {
        this.toCyrillic = toCyrillic;
        this.toLatin = toLatin;
    }

    /**
     * @param base base language
     * @param script ISO 15924 code
     */
    static Keyboard of(String base, String script) {
        if (NEITHER.contains(base)) {
            return new Keyboard(Map.of(), Map.of());
        }
        return script.equals("Cyrl")
                ? new Keyboard(cyrillic(base), Map.of())
                : new Keyboard(Map.of(), keys(RUSSIAN, KEYS));
    }

    private static Map<Character, Character> cyrillic(String base) {
        Map<Character, Character> letters = keys(KEYS, RUSSIAN);
        String[] other = OTHERS.get(base);
        if (other != null) {
            letters.putAll(keys(other[0], other[1]));
        }
        return letters;
    }

    private static Map<Character, Character> keys(String from, String to) {
        Map<Character, Character> letters = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            letters.put(from.charAt(i), to.charAt(i));
        }
        return letters;
    }

    /** What the same keys write on the other keyboard; empty when it was the right one. */
    Optional<String> other(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        Map<Character, Character> letters =
                switch (Script.of(lower)) {
                    case LATIN -> toCyrillic;
                    case CYRILLIC -> toLatin;
                    case DEVANAGARI, ARABIC -> Map.of();
                };
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder meant = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            meant.append(letters.getOrDefault(lower.charAt(i), lower.charAt(i)));
        }
        return Optional.of(meant.toString());
    }
}
