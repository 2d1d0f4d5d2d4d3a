package lv.gaisma.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a request, read strictly (RFC 3986): nothing that could mean two paths is let
 * through, so no later part needs to think about {@code ..} or encoded slashes.
 *
 * @param status 200 when it can be looked up; else what to answer: 400, 404 or 414
 * @param path the decoded path, starting with a slash; for a bad address as much as could be read
 * @param query the fields of the query, the first value of each
 */
public record Address(int status, String path, Map<String, String> query) {

    /**
     * Longest address that is looked at, in characters. A question of 600 Hindi letters fits, each
     * of which takes nine characters.
     */
    static final int LONGEST = 6000;

    private static final int MOST_FIELDS = 16;
    private static final Pattern DANGEROUS =
            Pattern.compile("(?i)%2f|%5c|%00|%2e|\\\\|//|/\\.\\.?(?:/|$)");
    private static final Pattern ILLEGAL =
            Pattern.compile("[^!#$%&'()*+,/:;=?@A-Z\\[\\]a-z0-9._~-]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern WITH_HOST = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    static Address parse(String raw) {
        if (raw.length() > LONGEST) {
            return bad(414, raw.substring(0, LONGEST));
        }
        String target = upTo('#', withoutHost(raw));
        String path = upTo('?', target);
        if (!path.startsWith("/")) {
            return bad(400, "/");
        }
        if (DANGEROUS.matcher(path).find()) {
            return bad(404, path);
        }
        try {
            String decoded = path.indexOf('%') < 0 ? path : decode(path);
            if (CONTROL.matcher(decoded).find()) {
                return bad(400, path);
            }
            String query = target.substring(path.length());
            return new Address(
                    200, decoded, query.isEmpty() ? Map.of() : fields(query.substring(1)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return bad(400, path);
        }
    }

    /** The same address with every byte encoded that may not stand in one (RFC 3986, 2.1). */
    static String legal(String raw) {
        return ILLEGAL.matcher(raw)
                .replaceAll(
                        found ->
                                String.format(
                                        Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
    }

    private static String upTo(char end, String text) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static Address bad(int status, String path) {
        return new Address(status, path, Map.of());
    }

    /** A request to a proxy names the host as well; only the path counts. */
    private static String withoutHost(String raw) {
        Matcher host = WITH_HOST.matcher(raw);
        if (!host.lookingAt()) {
            return raw;
        }
        String rest = raw.substring(host.end());
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    private static String decode(String path) throws CharacterCodingException {
        byte[] bytes =
                URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Fields that cannot be read are left out: an unknown filter is no mistake of the reader. */
    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : query.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && fields.size() < MOST_FIELDS) {
                try {
                    fields.putIfAbsent(
                            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    continue;
                }
            }
        }
        return Map.copyOf(fields);
    }
}
