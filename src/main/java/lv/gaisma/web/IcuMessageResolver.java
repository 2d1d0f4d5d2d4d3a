package lv.gaisma.web;

import java.util.HashMap;
import java.util.Map;
import lv.gaisma.language.Messages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * Leads {@code #{key}} of a template to {@link Messages}. Arguments come in pairs, {@code
 * #{key('name', ${value})}}, and keep their types, so that plurals are right.
 */
final class IcuMessageResolver extends AbstractMessageResolver {

    static final String MESSAGES = "messages";

    @Override
    public @Nullable String resolveMessage(
            ITemplateContext context,
            @Nullable Class<?> origin,
            String key,
            Object @Nullable [] parameters) {
        if (!(context.getVariable(MESSAGES) instanceof Messages messages)) {
            return null;
        }
        return messages.text(key, pairs(parameters));
    }

    private static Map<String, Object> pairs(Object @Nullable [] parameters) {
        if (parameters == null) {
            return Map.of();
        }
        Map<String, Object> pairs = new HashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            pairs.put(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return pairs;
    }

    /** A missing text is an error, never an empty place: see {@link Messages#text(String)}. */
    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context,
            @Nullable Class<?> origin,
            String key,
            Object @Nullable [] parameters) {
        throw new IllegalStateException("no words for " + key);
    }
}
