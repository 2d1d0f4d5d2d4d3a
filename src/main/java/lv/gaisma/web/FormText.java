package lv.gaisma.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the body of a form (application/x-www-form-urlencoded) as a stranger may send it: what
 * cannot be read is left aside, and of a field that stands several times the last one counts.
 */
public final class FormText {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST = 200_000;

    private FormText() {}

    public static Map<String, String> fields(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        String text = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
        for (String pair : text.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                continue;
            }
            try {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                // no field of ours is written so
            }
        }
        return fields;
    }
}
