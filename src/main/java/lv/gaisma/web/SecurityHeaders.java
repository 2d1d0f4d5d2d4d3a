package lv.gaisma.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer (OWASP Secure Headers; ASVS 5.0, chapter 3.4). */
final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final String NO_STYLE = policyOf("'none'");

    private SecurityHeaders() {}

    /**
     * The policy of a page.
     *
     * @param style what stands inside its style element, to the letter
     */
    static String policy(String style) {
        return policyOf("'sha256-" + hash(style) + "'");
    }

    /**
     * What every answer has; a page brings a policy of its own.
     *
     * @param https true when readers come by https
     * @param open true for data that other sites may read
     */
    static Map<String, String> of(boolean https, boolean open) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(POLICY, NO_STYLE);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", open ? "cross-origin" : "same-origin");
        if (open) {
            headers.put("Access-Control-Allow-Origin", "*");
        }
        if (https) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        return headers;
    }

    private static String policyOf(String style) {
        return "default-src 'none'; style-src "
                + style
                + "; script-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self';"
                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
