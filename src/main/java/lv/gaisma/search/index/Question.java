package lv.gaisma.search.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody asked, without anything that is no text: control characters, direction marks, half
 * characters.
 *
 * @param text at most {@link #LONGEST} characters
 * @param cut true when more was asked than that
 */
public record Question(String text, boolean cut) {

    /** In characters. */
    public static final int LONGEST = 200;

    private static final int MOST_CHUNKS = 24;
    private static final int LONGEST_CHUNK = 60;

    /** Reads whatever a stranger may send. */
    public static Question of(String raw) {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        for (int at = 0; at < raw.length() && !cut; ) {
            int letter = raw.codePointAt(at);
            at += Character.charCount(letter);
            cut = text.length() >= LONGEST && !Character.isWhitespace(letter);
            if (!cut) {
                add(letter, text);
            }
        }
        return new Question(text.toString().strip(), cut);
    }

    private static void add(int letter, StringBuilder text) {
        boolean space =
                Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || Character.getType(letter) == Character.CONTROL;
        if (space) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            return;
        }
        switch (Character.getType(letter)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {}
            default -> text.appendCodePoint(letter);
        }
    }

    /** True when there is nothing to look for: no letter and no digit. */
    public boolean isEmpty() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** What stands between the spaces, each once; a word on the wrong keyboard may hold commas. */
    List<String> chunks() {
        return Stream.of(text.split(" "))
                .filter(chunk -> !chunk.isEmpty() && chunk.length() <= LONGEST_CHUNK)
                .distinct()
                .limit(MOST_CHUNKS)
                .toList();
    }
}
