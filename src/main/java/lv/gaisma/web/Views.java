package lv.gaisma.web;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lv.gaisma.language.Messages;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Renders a view: a template, the frame, and one record. */
@Singleton
public final class Views {

    private static final Pattern INDENT = Pattern.compile("\\n\\s*");

    private final TemplateEngine engine;

    Views(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * @param template the name below {@code views/}, {@code page/article}
     * @param view what the template calls {@code view}
     */
    public String render(String template, Messages messages, Frame frame, Object view) {
        return render(template, messages, Map.of("frame", frame, "view", view));
    }

    /** Renders a template with any variables; parts of a page are tried out so. */
    public String render(String template, Messages messages, Map<String, Object> variables) {
        Context context = new Context(Locale.forLanguageTag(messages.language().tag()), variables);
        context.setVariable(IcuMessageResolver.MESSAGES, messages);
        return INDENT.matcher(engine.process(template, context)).replaceAll("\n");
    }
}
