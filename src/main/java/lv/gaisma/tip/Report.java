package lv.gaisma.tip;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says without a name. Nothing in it but the language has to be said.
 *
 * @param language tag of the language it is written in
 * @param whom {@code child-me} (under 18), {@code me}, {@code adult}, {@code child}; null for not
 *     said
 * @param topic of {@code content/topics.yaml}
 * @param region of {@link lv.gaisma.organisation.Organisations#REGIONS}
 * @param answers of the closed questions, by their ids
 * @param text what happens
 * @param when when it is safe to answer, in their words
 * @param notTo who must not read it, in their words
 */
public record Report(
        String language,
        @Nullable String whom,
        @Nullable String topic,
        @Nullable String region,
        Map<String, String> answers,
        String text,
        String when,
        String notTo) {

    public Report {
        answers = Map.copyOf(answers);
    }

    /** True when it is about somebody under 18. */
    public boolean aboutChild() {
        return "child-me".equals(whom) || "child".equals(whom);
    }

    boolean inDanger() {
        return "yes".equals(answers.get("danger")) || "yes".equals(answers.get("locked"));
    }

    /** As it is sealed; see the format in docs/tip-format.md. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("v", 1);
        content.put("language", language);
        put(content, "for", whom);
        put(content, "topic", topic);
        put(content, "region", region);
        if (!answers.isEmpty()) {
            content.put("answers", answers);
        }
        put(content, "text", text);
        put(content, "when", when);
        put(content, "notto", notTo);
        return content;
    }

    private static void put(Map<String, Object> content, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            content.put(name, value);
        }
    }
}
