package lv.gaisma.language;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language: ICU MessageFormat with named arguments, so that
 * plurals and apostrophes are right. A key that the language lacks is taken from the source
 * language.
 */
public final class Messages {

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final @Nullable Messages source;

    Messages(Language language, Map<String, String> patterns, @Nullable Messages source) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
        this.source = source;
        patterns.forEach(
                (key, pattern) -> {
                    MessageFormat format = new MessageFormat(pattern, language.locale());
                    if (format.getArgumentNames().isEmpty()) {
                        plain.put(key, format.format(Map.of()));
                    } else {
                        formats.put(key, format);
                    }
                });
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /** True when this language itself has the words. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The words for a key.
     *
     * @throws MissingResourceException when neither this language nor the source has them
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The words for a key with one argument. */
    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, value));
    }

    /**
     * The words for a key with named arguments; numbers choose the plural form.
     *
     * @throws MissingResourceException when neither this language nor the source has them
     */
    public String text(String key, Map<String, Object> arguments) {
        String ready = plain.get(key);
        if (ready != null) {
            return ready;
        }
        MessageFormat format = formats.get(key);
        if (format != null) {
            synchronized (format) {
                return format.format(arguments);
            }
        }
        if (source != null) {
            return source.text(key, arguments);
        }
        throw new MissingResourceException("no words for " + key, "Messages", key);
    }
}
