package lv.gaisma.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lv.gaisma.language.Messages;
import lv.gaisma.web.style.Style;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders a view: a template, the frame, and one record. The style of a page is written where its
 * template has an empty {@code <style>}.
 */
@Singleton
public final class Views {

    private static final Pattern INDENT = Pattern.compile("\\n\\s*");
    private static final String STYLE_START = "<style>";
    private static final String STYLE_END = "</style>";
    private static final String EMPTY = STYLE_START + STYLE_END;

    private final TemplateEngine engine;
    private final Style style = Style.read();

    Views(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * A page ready to send. Its policy allows its own style and no other.
     *
     * @param template the name below {@code views/}, {@code page/article}
     * @param view what the template calls {@code view}
     */
    public Served page(
            int status,
            String template,
            Messages messages,
            Frame frame,
            Object view,
            Caching caching) {
        String html = render(template, messages, Map.of("frame", frame, "view", view));
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        int start = html.indexOf(STYLE_START) + STYLE_START.length();
        String policy = SecurityHeaders.policy(html.substring(start, html.indexOf(STYLE_END)));
        return Compression.text(status, Served.HTML, bytes, caching)
                .withHeader(SecurityHeaders.POLICY, policy);
    }

    /** The text of a template with any variables; parts of a page are tried out so. */
    public String render(String template, Messages messages, Map<String, Object> variables) {
        Context context = new Context(Locale.forLanguageTag(messages.language().tag()), variables);
        context.setVariable(IcuMessageResolver.MESSAGES, messages);
        String html = INDENT.matcher(engine.process(template, context)).replaceAll("\n");
        return html.replace(EMPTY, STYLE_START + style.fitting(html) + STYLE_END);
    }
}
