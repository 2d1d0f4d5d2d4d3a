package lv.gaisma.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that was asked for (RFC 9110, section 14). Some phones play no sound without
 * it. Several parts at once, and what cannot be understood, are answered by the whole file.
 *
 * @param from first byte
 * @param to last byte
 */
record Part(int from, int to) {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /**
     * @param range {@code Range}
     * @param ifRange {@code If-Range}: the part is of use only together with these bytes
     */
    static Optional<Part> asked(
            @Nullable String range, @Nullable String ifRange, String etag, int length) {
        Matcher asked = RANGE.matcher(range == null ? "" : range.strip());
        if (!asked.matches() || ifRange != null && !ifRange.strip().equals(etag)) {
            return Optional.empty();
        }
        String first = asked.group(1);
        String last = asked.group(2);
        if (first.isEmpty()) {
            int tail = last.isEmpty() ? 0 : Integer.parseInt(last);
            return part(length - Math.min(tail, length), length - 1, length);
        }
        int to = last.isEmpty() ? length - 1 : Integer.parseInt(last);
        return part(Integer.parseInt(first), Math.min(to, length - 1), length);
    }

    private static Optional<Part> part(int from, int to, int length) {
        return from <= to && from < length ? Optional.of(new Part(from, to)) : Optional.empty();
    }

    int bytes() {
        return to - from + 1;
    }

    /** The value of {@code Content-Range}. */
    String of(int length) {
        return "bytes " + from + "-" + to + "/" + length;
    }
}
