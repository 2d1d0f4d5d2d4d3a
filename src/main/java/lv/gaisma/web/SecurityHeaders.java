package lv.gaisma.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer (OWASP Secure Headers; ASVS 5.0, chapter 3.4). */
final class SecurityHeaders {

    private SecurityHeaders() {}

    /**
     * @param styleHash SHA-256 of the inlined style, base64
     * @param https true when readers come by https
     * @param open true for data that other sites may read
     */
    static Map<String, String> of(String styleHash, boolean https, boolean open) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'sha256-"
                        + styleHash
                        + "'; script-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
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
}
