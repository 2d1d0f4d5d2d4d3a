package lv.gaisma.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phone numbers that stand in prose, where nobody would mend them when they change. */
final class Phones {

    private static final Pattern TOKENS_AND_TARGETS = Pattern.compile("\\{\\{.*?}}|]\\([^)]*\\)");

    /**
     * As people write them: +371 …, eight digits of Latvia in any grouping (but no two years and no
     * date), 116xxx, and 110 to 113.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\+\\d[\\d -]{6,}\\d"
                            + "|(?<!\\d)(?!(?:19|20)\\d\\d[ -](?:19|20)\\d\\d(?!\\d))"
                            + "(?!\\d{4}-\\d\\d-\\d\\d)[2-9](?:[ -]?\\d){7}(?!\\d)"
                            + "|\\b116 ?\\d{3}\\b"
                            + "|(?<![\\d.,])11[0-3](?![.,]?\\d)");

    private Phones() {}

    /** The first number of a line of Markdown, in European digits. */
    static Optional<String> find(String line) {
        String prose = TOKENS_AND_TARGETS.matcher(line).replaceAll(" ");
        Matcher number = NUMBER.matcher(european(prose));
        return number.find() ? Optional.of(number.group().strip()) : Optional.empty();
    }

    /** Digits of any script as European ones, spaces of any width as plain ones. */
    private static String european(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(
                        letter -> {
                            int digit = Character.digit(letter, 10);
                            if (digit >= 0) {
                                plain.append(digit);
                            } else if (Character.isSpaceChar(letter)) {
                                plain.append(' ');
                            } else {
                                plain.appendCodePoint(letter);
                            }
                        });
        return plain.toString();
    }
}
