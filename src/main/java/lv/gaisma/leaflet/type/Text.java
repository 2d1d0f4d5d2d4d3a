package lv.gaisma.leaflet.type;

import java.util.List;
import java.util.Locale;

/** The runs of one paragraph as one string, with the run of each character. */
final class Text {

    private final List<Run> runs;
    private final String string;
    private final char[] characters;
    private final int[] runAt;

    Text(List<Run> runs) {
        this.runs = List.copyOf(runs);
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.isolated()));
        this.string = whole.toString();
        this.characters = string.toCharArray();
        this.runAt = new int[characters.length];
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            for (int n = runs.get(i).isolated().length(); n > 0; n--) {
                runAt[at++] = i;
            }
        }
    }

    String string() {
        return string;
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return characters.length;
    }

    Run run(int at) {
        return runs.get(runAt[at]);
    }

    boolean sameRun(int one, int other) {
        return runAt[one] == runAt[other];
    }

    int codePoint(int at) {
        return Character.codePointAt(characters, at);
    }

    /** Marks of direction, which steer and are not drawn. */
    static boolean isControl(int character) {
        return character >= 0x2066 && character <= 0x2069
                || character >= 0x202A && character <= 0x202E
                || character == 0x200E
                || character == 0x200F;
    }

    /** What {@code part} shows, without the marks of direction. */
    static String shown(String part) {
        return part.replaceAll("[\u2066-\u2069\u202A-\u202E\u200E\u200F]", "");
    }

    static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
