package lv.gaisma.web.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads stylesheets: rules, and rules under {@code @media} or {@code @supports}. */
final class Sheet {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE =
            Pattern.compile("(@(?:media|supports)[^{}]*)\\{|([^{}]+)\\{([^{}]*)}|}");

    private static final Pattern BETWEEN_SELECTORS = Pattern.compile(",(?![^()]*\\))");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("\\s*([{};,>])\\s*|(?<=[:(])\\s+");

    private Sheet() {}

    static List<Rule> rules(String css) {
        List<Rule> rules = new ArrayList<>();
        String condition = "";
        Matcher next = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (next.find()) {
            if (next.group(2) != null) {
                rules.add(new Rule(condition, selectors(next.group(2)), small(next.group(3))));
            } else {
                condition = next.group(1) == null ? "" : small(next.group(1));
            }
        }
        return rules;
    }

    private static List<Selector> selectors(String text) {
        return Stream.of(BETWEEN_SELECTORS.split(text))
                .map(Sheet::small)
                .map(Selector::of)
                .toList();
    }

    /** Without the blanks that mean nothing. */
    private static String small(String css) {
        String one = BLANKS.matcher(css.strip()).replaceAll(" ");
        String tight = AROUND.matcher(one).replaceAll("$1");
        return tight.endsWith(";") ? tight.substring(0, tight.length() - 1) : tight;
    }
}
