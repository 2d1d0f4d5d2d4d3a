package lv.gaisma.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the wire for one request: status, every header but those of the connection, and
 * the bytes, or none for 304.
 *
 * @param bytes the body; its length is told even when HEAD leaves it out
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Answer(int status, Map<String, String> headers, byte[] bytes) {

    private static final byte[] NOTHING = {};
    private static final Map<String, Map<String, String>> SECURITY = new ConcurrentHashMap<>();

    static Answer of(
            Served served,
            Shared shared,
            @Nullable String acceptEncoding,
            @Nullable String ifNoneMatch,
            Instant now) {
        Served.Body body = Negotiation.choose(served, acceptEncoding);
        Map<String, String> headers = new LinkedHashMap<>(shared.headers());
        headers.put("Cache-Control", served.caching().control(now));
        boolean kept = served.caching().kind() != Caching.Kind.NO_STORE;
        if (kept && served.status() == 200) {
            headers.put("ETag", body.etag());
        }
        headers.put("Vary", "Accept-Encoding");
        headers.putAll(served.headers());
        if (kept && served.status() == 200 && Negotiation.unchanged(body, ifNoneMatch)) {
            return new Answer(304, headers, NOTHING);
        }
        headers.put("Content-Type", served.type());
        if (!body.encoding().equals("identity")) {
            headers.put("Content-Encoding", body.encoding());
        }
        return new Answer(served.status(), headers, body.bytes());
    }

    /** The headers that every answer of one kind shares. */
    record Shared(Map<String, String> headers) {

        static Shared of(String styleHash, boolean https, boolean open) {
            String key = styleHash + https + open;
            return new Shared(
                    SECURITY.computeIfAbsent(
                            key, unused -> SecurityHeaders.of(styleHash, https, open)));
        }
    }
}
