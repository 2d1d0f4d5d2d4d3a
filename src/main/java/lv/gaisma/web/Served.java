package lv.gaisma.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer ready to send: its bytes in each encoding, each with its own strong ETag.
 *
 * @param status HTTP status
 * @param type value of {@code Content-Type}
 * @param identity the bytes as they are
 * @param gzip the bytes compressed by gzip, null when that saves nothing
 * @param brotli the bytes compressed by Brotli, null when that saves nothing
 * @param caching how long it may be kept
 * @param headers further headers of this answer alone
 */
public record Served(
        int status,
        String type,
        Body identity,
        @Nullable Body gzip,
        @Nullable Body brotli,
        Caching caching,
        Map<String, String> headers) {

    public static final String HTML = "text/html;charset=utf-8";
    public static final String JSON = "application/json";
    public static final String PROBLEM = "application/problem+json";

    /**
     * The bytes in one encoding.
     *
     * @param encoding the content coding, {@code identity}, {@code gzip} or {@code br}
     * @param bytes never changed after this is made
     * @param etag the strong entity tag with its quotation marks
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by identity only; millions are sent
    public record Body(String encoding, byte[] bytes, String etag) {}

    /**
     * A redirect with an empty body.
     *
     * @param status 301 or 302
     * @param path a path of this site, decoded
     */
    public static Served redirect(int status, String path, Caching caching) {
        return new Served(
                status,
                "text/plain;charset=utf-8",
                new Body("identity", new byte[0], "\"0\""),
                null,
                null,
                caching,
                Map.of("Location", encoded(path)));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path of this site: " + path, e);
        }
    }

    public Served withStatus(int other) {
        return new Served(other, type, identity, gzip, brotli, caching, headers);
    }

    public Served withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Served(status, type, identity, gzip, brotli, caching, Map.copyOf(more));
    }

    public Served withCaching(Caching other) {
        return new Served(status, type, identity, gzip, brotli, other, headers);
    }
}
