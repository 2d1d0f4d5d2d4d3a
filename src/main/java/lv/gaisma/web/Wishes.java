package lv.gaisma.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about the answer it would like. Several lines of a header count as one list
 * (RFC 9110, section 5.3).
 *
 * @param lines all lines of a header
 */
record Wishes(Function<String, List<String>> lines) {

    /** {@code Accept-Encoding}; null and the empty text differ (RFC 9110, section 12.5.3). */
    @Nullable String encoding() {
        return joined("accept-encoding");
    }

    /** {@code If-None-Match}: the tags of what the browser has. */
    @Nullable String known() {
        return joined("if-none-match");
    }

    /** {@code Range}: a part of a file. */
    @Nullable String range() {
        return joined("range");
    }

    /** {@code If-Range}: the tag of the bytes that the part has to belong to. */
    @Nullable String ifRange() {
        return joined("if-range");
    }

    /** {@code Accept-Language}, or the empty text. */
    String language() {
        String language = joined("accept-language");
        return language == null ? "" : language;
    }

    private @Nullable String joined(String name) {
        List<String> values = lines.apply(name);
        return switch (values.size()) {
            case 0 -> null;
            case 1 -> values.getFirst();
            default -> String.join(",", values);
        };
    }
}
