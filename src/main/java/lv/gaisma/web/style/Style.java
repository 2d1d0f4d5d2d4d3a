package lv.gaisma.web.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The rules of all parts in the order of the cascade. A page gets those it can use and no others,
 * since every byte of them stands before its text on a slow line.
 *
 * <p>A rule is kept when the page has elements with the classes and attributes that its selector
 * names. What a script adds later has therefore to stand in the markup from the start, hidden.
 */
public final class Style {

    /**
     * In the order of the cascade: what all pages share, then what each feature adds, in a file
     * beside its views.
     */
    static final List<String> PARTS =
            List.of(
                    "style.css",
                    "check/check.css",
                    "say/say.css",
                    "component/sound/sound.css",
                    "post/post.css",
                    "contact/contact.css");

    private final List<Rule> rules;
    private final Set<Set<String>> parts = new HashSet<>();
    private final Map<Set<Set<String>>, String> made = new ConcurrentHashMap<>();

    private Style(List<Rule> rules) {
        this.rules = rules;
        rules.forEach(rule -> rule.selectors().forEach(one -> parts.addAll(one.parts())));
    }

    static Style of(String css) {
        return new Style(Sheet.rules(css));
    }

    /** The style of this build. */
    public static Style read() {
        List<Rule> rules = new ArrayList<>();
        PARTS.forEach(part -> rules.addAll(Sheet.rules(text("/views/" + part))));
        return new Style(List.copyOf(rules));
    }

    /** Every rule. */
    public String whole() {
        return text(rules);
    }

    /** The rules that a page can use. */
    public String fitting(String html) {
        Set<Set<String>> elements = Names.of(html);
        Set<Set<String>> met =
                parts.stream()
                        .filter(part -> elements.stream().anyMatch(one -> one.containsAll(part)))
                        .collect(Collectors.toSet());
        return made.computeIfAbsent(met, this::within);
    }

    private String within(Set<Set<String>> met) {
        return text(rules.stream().flatMap(rule -> rule.within(met).stream()).toList());
    }

    /** Neighbours on the same condition share its braces. */
    private static String text(List<Rule> rules) {
        StringBuilder css = new StringBuilder();
        String condition = "";
        for (Rule rule : rules) {
            if (!rule.condition().equals(condition)) {
                css.append(condition.isEmpty() ? "" : "}");
                condition = rule.condition();
                css.append(condition.isEmpty() ? "" : condition + "{");
            }
            css.append(rule);
        }
        return css.append(condition.isEmpty() ? "" : "}").toString();
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Style.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
