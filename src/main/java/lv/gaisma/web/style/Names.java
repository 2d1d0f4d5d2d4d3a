package lv.gaisma.web.style;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the selectors of a style can meet on a page, written as selectors write it: {@code p},
 * {@code .card}, {@code #main}, {@code [lang]}, {@code [lang=ur]}.
 */
final class Names {

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

    private Names() {}

    /**
     * The elements of a page, those that have the same names only once.
     *
     * @param html as our templates write it: names in lower case, values in double quotes
     */
    static Set<Set<String>> of(String html) {
        Set<Set<String>> elements = new HashSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            Set<String> names = new HashSet<>();
            names.add(tag.group(1));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                add(attribute.group(1), attribute.group(2), names);
            }
            elements.add(names);
        }
        return elements;
    }

    private static void add(String attribute, @Nullable String value, Set<String> names) {
        names.add("[" + attribute + "]");
        if (value == null) {
            return;
        }
        names.add("[" + attribute + "=" + value + "]");
        if (attribute.equals("class")) {
            for (String one : value.split(" ")) {
                names.add("." + one);
            }
        } else if (attribute.equals("id")) {
            names.add("#" + value);
        }
    }
}
