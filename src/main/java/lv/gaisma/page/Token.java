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

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    /** Marks, in the text, the place of the token with the number between them. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    /**
     * A text with its tokens taken out.
     *
     * @param broken the lines with braces that make no token
     */
    record Taken(String text, List<Token> tokens, List<Integer> broken) {}

    static Taken take(String written, int firstLine) {
        // nobody but us may mark a place
        String text = written.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
        List<Token> tokens = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        Matcher matcher = WRITTEN.matcher(text);
        int line = firstLine;
        int read = 0;
        while (matcher.find()) {
            String before = text.substring(read, matcher.start());
            braces(before, line, broken);
            left.append(before).append(OPEN).append(tokens.size()).append(CLOSE);
            line += breaks(before);
            tokens.add(token(matcher, line));
            line += breaks(matcher.group());
            read = matcher.end();
        }
        braces(text.substring(read), line, broken);
        left.append(text, read, text.length());
        return new Taken(left.toString(), List.copyOf(tokens), List.copyOf(broken));
    }

    private static Token token(Matcher matcher, int line) {
        String argument = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return new Token(
                matcher.group(1), argument, options(matcher.group(3)), line, matcher.group());
    }

    private static void braces(String text, int line, List<Integer> broken) {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            broken.add(line + breaks(text.substring(0, braces.start())));
        }
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
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
