package lv.gaisma.inbox;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * The two cookies of the inbox. The prefix {@code __Host-} makes the browser refuse them unless
 * they are secure, for this host alone and for every path (RFC 6265bis, section 4.1.3.2).
 */
final class Cookies {

    private static final String SESSION = "__Host-inbox";
    private static final String DEVICE = "__Host-device";
    private static final Duration DEVICE_LIFE = Duration.ofDays(180);

    private Cookies() {}

    static Optional<String> session(HttpRequest<?> request) {
        return request.getCookies().findCookie(SESSION).map(Cookie::getValue);
    }

    static Optional<String> device(HttpRequest<?> request) {
        return request.getCookies().findCookie(DEVICE).map(Cookie::getValue);
    }

    /** Ends with the browser; the server ends it earlier. */
    static <T> MutableHttpResponse<T> start(MutableHttpResponse<T> response, String token) {
        return response.cookie(cookie(SESSION, token));
    }

    static <T> MutableHttpResponse<T> remember(MutableHttpResponse<T> response, String mark) {
        return response.cookie(cookie(DEVICE, mark).maxAge(DEVICE_LIFE));
    }

    static <T> MutableHttpResponse<T> end(MutableHttpResponse<T> response) {
        return response.cookie(cookie(SESSION, "").maxAge(0));
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.of(name, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.Strict);
    }
}
