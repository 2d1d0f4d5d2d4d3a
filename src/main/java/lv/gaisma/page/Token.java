package lv.gaisma.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code {{…}}} in a text that data fills: {@code {{phone:safe-house}}}, {@code {{help-numbers
 * for=adults at=latvia}}}.
 *
 * @param name what it asks for
 * @param argument what stands behind the colon, or the empty text
 * @param options the {@code name=value} pairs
 * @param line line of the file, from 1
 * @param written the token as it was written
 */
public record Token(
        String name, String argument, Map<String, String> options, int line, String written) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "\\{\\{\\s*([a-z-]+)(?::([^{}]+?))?((?:\\s+[a-z-]+=[a-z0-9-]+)*)\\s*}}");

    /** Marks, in the text, the place of the token with the number between them. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    /** A text with its tokens taken out. */
    record Taken(String text, List<Token> tokens) {}

    static Taken take(String text, int firstLine) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        Matcher matcher = WRITTEN.matcher(text);
        int line = firstLine;
        int read = 0;
        while (matcher.find()) {
            line +=
                    (int)
                            text.substring(read, matcher.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            read = matcher.start();
            String argument = matcher.group(2) == null ? "" : matcher.group(2).strip();
            matcher.appendReplacement(left, OPEN + String.valueOf(tokens.size()) + CLOSE);
            tokens.add(
                    new Token(
                            matcher.group(1),
                            argument,
                            options(matcher.group(3)),
                            line,
                            matcher.group()));
        }
        matcher.appendTail(left);
        return new Taken(left.toString(), List.copyOf(tokens));
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String pair : text.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                options.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return Map.copyOf(options);
    }
}
