package lv.gaisma.page;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the words of HTML and leaves its tags, entities and addresses as they are. */
final class HtmlText {

    private static final Pattern KEPT =
            Pattern.compile(
                    "<[^>]*>|&[a-zA-Z0-9#]+;|\uE000\\d+\uE001|https?://\\S+|[\\w.+-]+@[\\w.-]+");

    private static final Pattern LABEL = Pattern.compile("(data-label|alt|title)=\"([^\"]*)\"");

    private HtmlText() {}

    static String change(String html, UnaryOperator<String> words) {
        StringBuilder changed = new StringBuilder();
        Matcher kept = KEPT.matcher(html);
        int read = 0;
        while (kept.find()) {
            changed.append(words.apply(html.substring(read, kept.start())));
            changed.append(
                    kept.group().startsWith("<") ? labels(kept.group(), words) : kept.group());
            read = kept.end();
        }
        return changed.append(words.apply(html.substring(read))).toString();
    }

    private static String labels(String tag, UnaryOperator<String> words) {
        return LABEL.matcher(tag)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1)
                                                + "=\""
                                                + words.apply(found.group(2))
                                                + "\""));
    }
}
