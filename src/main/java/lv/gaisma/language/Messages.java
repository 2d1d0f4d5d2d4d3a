package lv.gaisma.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of the interface in one language: ICU MessageFormat with named arguments, so that
 * plurals and apostrophes are right. A key that the language lacks is taken from the source
 * language; one that nobody has shows as itself, since a page with a hole still helps and no page
 * does not.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final ULocale digits;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final @Nullable Messages source;

    Messages(Language language, Map<String, String> patterns, @Nullable Messages source) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
        this.source = source;
        // European digits, as in Formats
        this.digits = ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
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
     * The words for a key with its arguments still in braces; for those who fill them elsewhere.
     */
    public String pattern(String key) {
        String pattern = patterns.get(key);
        return pattern != null || source == null ? String.valueOf(pattern) : source.pattern(key);
    }

    /** The words for a key. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The words for a key with one argument. */
    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, value));
    }

    /** The words for a key with named arguments; numbers choose the plural form. */
    public String text(String key, Map<String, Object> arguments) {
        String ready = plain.get(key);
        if (ready != null) {
            return ready;
        }
        String pattern = patterns.get(key);
        if (pattern != null) {
            return text(key, pattern, arguments);
        }
        if (source != null) {
            return source.text(key, arguments);
        }
        if (missing.add(key)) {
            LOG.error("No words for {} in translations/{}.properties", key, language.tag());
        }
        return key;
    }

    /** Formats are made when they are first needed: a page needs few of the hundreds. */
    private String text(String key, String pattern, Map<String, Object> arguments) {
        MessageFormat format =
                formats.computeIfAbsent(key, unused -> new MessageFormat(pattern, digits));
        synchronized (format) {
            String text = format.format(arguments);
            if (format.getArgumentNames().isEmpty()) {
                plain.put(key, text);
            }
            return text;
        }
    }

    /** True when every key has the same words in the other messages, so that pages stay as is. */
    public boolean sameWords(Messages other) {
        return patterns.equals(other.patterns)
                && (source == null
                        ? other.source == null
                        : other.source != null && source.patterns.equals(other.source.patterns));
    }
}
