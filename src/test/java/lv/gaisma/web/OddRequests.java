package lv.gaisma.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up requests, the same ones for the same seed. Each character stands for one byte. */
final class OddRequests {

    /**
     * One request.
     *
     * @param wellFormed RFC 9112 allows it, so there must be an answer to it
     * @param last nothing can follow it on its connection
     */
    record Odd(String text, boolean wellFormed, boolean head, boolean last) {}

    private static final String[] OTHER_METHODS = {
        "POST",
        "PUT",
        "DELETE",
        "OPTIONS",
        "TRACE",
        "CONNECT",
        "PATCH",
        "PROPFIND",
        "get",
        "Head",
        "X",
        "!#$%&'*+-.^_`|~"
    };

    private static final String[] PATHS = {
        "/",
        "/lv/",
        "/en/",
        "/ur/rights/pay",
        "/hi/help/",
        "/lv",
        "/UR/",
        "/uz-cyrl/rights/pay",
        "/uz-Cyrl/",
        "/lv/rights/",
        "/ky/rights/contract",
        "/lv/help/safe-house",
        "/forget",
        "/robots.txt",
        "/sitemap.xml",
        "/.well-known/security.txt",
        "/openapi.yml",
        "/api/v1/services",
        "/api/v1/pages/lv",
        "/api/v1/pages/xx",
        "/api/",
        "/static/",
        "/nope",
        "/health/live",
        "/health/ready",
        "/prometheus",
        "/inbox/",
        "/status/",
        "/lv/contact",
        "*",
        "/lv/search",
        "http://example.org/lv/",
        "https://example.org",
        "example.org:443",
        "//",
        "/.."
    };

    private static final String[] QUERIES = {
        "open=now",
        "speaks=ru",
        "speaks=hi",
        "for=children",
        "for=adults",
        "for=abroad",
        "channel=phone",
        "channel=chat",
        "with=lv",
        "with=en",
        "with=ur",
        "lang=lv",
        "lang=xx",
        "q=a",
        "open=",
        "=",
        "&",
        "speaks=%D0",
        "with=%zz",
        "a[]=1",
        "open=now;for=adults",
        "%",
        "+",
        "with"
    };

    private static final String[] PIECES = {
        "%2f",
        "%2e%2e",
        "%00",
        "%5c",
        "\\",
        "..",
        "//",
        "%",
        "%f",
        "%zz",
        "%ff",
        "%c3%28",
        "%0d%0a",
        "%ed%a0%80",
        "\u00e2\u0082\u00ac",
        "\u00ff",
        ";",
        "|",
        "\"",
        "<script>",
        "{{7*7}}",
        "${7*7}",
        "'--",
        "~",
        "^",
        "`",
        "[",
        "]",
        "@",
        ":",
        "#",
        "?",
        "&",
        "=",
        "/",
        "lv",
        "\u0001",
        "\u007f"
    };

    private static final String[] HEADERS = {
        "Accept-Encoding",
        "Accept-Encoding",
        "Accept-Language",
        "Accept-Language",
        "If-None-Match",
        "If-Match",
        "If-Modified-Since",
        "If-Range",
        "Range",
        "Accept",
        "Accept-Charset",
        "Cookie",
        "Content-Type",
        "Content-Encoding",
        "Origin",
        "Referer",
        "Authorization",
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "X-Forwarded-Host",
        "Forwarded",
        "X-HTTP-Method-Override",
        "Upgrade",
        "HTTP2-Settings",
        "TE",
        "Trailer",
        "Via",
        "Max-Forwards",
        "Cache-Control",
        "Pragma",
        "Sec-Fetch-Site",
        "User-Agent",
        "Keep-Alive",
        "Proxy-Connection",
        "X",
        "!#$%&'*+-.^_`|~"
    };

    private static final String[] VALUES = {
        "",
        "*",
        "gzip",
        "br;q=0",
        "gzip;q=1.0, br;q=0.5",
        "identity;q=0",
        "*;q=0",
        "q=q;q=q",
        "lv",
        "ru, be;q=0.9",
        "mo",
        "uz-Cyrl",
        "\"x\"",
        "W/\"x\", *",
        "bytes=0-0",
        "bytes=-1,9-",
        "0",
        "-1",
        "99999999999999999999",
        "null",
        "text/html;charset=nope",
        "multipart/form-data",
        "///",
        "=;;",
        "DELETE",
        "h2c",
        "websocket",
        "trailers",
        "https",
        "javascript:alert(1)",
        "%00",
        "${jndi:x}"
    };

    private static final String[] BROKEN = {
        "GET /lv/", "GET", " GET /lv/ HTTP/1.1", "GET  /lv/  HTTP/1.1", "GET /lv/ HTTP/1.1 x",
        "GET /lv/ HTTP/9.9", "GET /lv/ HTTP/1.", "GET /lv/ http/1.1", "GET\t/lv/\tHTTP/1.1",
                "\u0000",
        "G@T /lv/ HTTP/1.1", "GET /l v/ HTTP/1.1", "HTTP/1.1 200 OK", "\u0016\u0003\u0001\u0000",
                "{}"
    };

    private static final String[] BROKEN_HEADERS = {
        "Host",
        ": x",
        "X y: z",
        " X: y",
        "X\u0000: y",
        "X: \u0000",
        "Content-Length: x",
        "Content-Length: -1",
        "Content-Length: 5, 6",
        "Content-Length: 99999999999999999999",
        "Transfer-Encoding: chunked\r\nContent-Length: 3",
        "Transfer-Encoding: chunked, chunked",
        "Host: a",
        "X: \r",
        "\u00ff: x",
        "Transfer-Encoding: x"
    };

    private final Random random;

    OddRequests(long seed) {
        this.random = new Random(seed);
    }

    Odd next() {
        return random.nextInt(6) == 0 ? broken() : wellFormed();
    }

    private Odd wellFormed() {
        String method = method();
        StringBuilder text = new StringBuilder(method + " " + target() + " HTTP/1.1\r\n");
        text.append("Host: ").append(one("localhost", "", "a:b", "[::1]:8080", "x".repeat(300)));
        text.append("\r\n");
        headers(text);
        boolean last = random.nextInt(20) == 0;
        if (last) {
            text.append(one("Connection: close\r\n", "connection: Close, x\r\n"));
        }
        text.append(body());
        return new Odd(text.toString(), true, method.equals("HEAD"), last);
    }

    private String method() {
        int dice = random.nextInt(10);
        return dice < 7 ? "GET" : dice < 8 ? "HEAD" : one(OTHER_METHODS);
    }

    private void headers(StringBuilder text) {
        for (int i = random.nextInt(6); i > 0; i--) {
            String value = random.nextInt(4) == 0 ? noise(random.nextInt(60)) : one(VALUES);
            text.append(one(HEADERS)).append(": ").append(value.strip()).append("\r\n");
        }
        if (random.nextInt(200) == 0) {
            text.append("X: ").append("y".repeat(random.nextInt(7000))).append("\r\n");
        }
    }

    /** The end of the headers, and what follows them. */
    private String body() {
        String bytes = "x".repeat(random.nextInt(2000));
        return switch (random.nextInt(8)) {
            case 0 -> "Content-Length: " + bytes.length() + "\r\n\r\n" + bytes;
            case 1 ->
                    "Transfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n"
                            + Integer.toHexString(bytes.length() + 1)
                            + "\r\nx"
                            + bytes
                            + "\r\n0\r\n\r\n";
            default -> "\r\n";
        };
    }

    private String target() {
        StringBuilder target = new StringBuilder(one(PATHS));
        for (int i = random.nextInt(10) - 7; i > 0; i--) {
            target.insert(random.nextInt(target.length() + 1), one(PIECES));
        }
        if (random.nextInt(3) == 0) {
            target.append('?').append(one(QUERIES));
            for (int i = random.nextInt(3); i > 0; i--) {
                target.append('&').append(one(QUERIES));
            }
        }
        if (random.nextInt(50) == 0) {
            target.append(one("a", "%41", "/a", "&a=b").repeat(random.nextInt(3000)));
        }
        return target.toString();
    }

    private Odd broken() {
        boolean line = random.nextBoolean();
        String first = line ? one(BROKEN) : method() + " " + target() + " HTTP/1.1";
        String header = line ? "Host: x" : "Host: x\r\n" + one(BROKEN_HEADERS);
        String text = first + "\r\n" + header + "\r\n\r\n" + noise(random.nextInt(50));
        if (random.nextInt(4) == 0) {
            text = text.substring(0, random.nextInt(text.length()));
        }
        if (random.nextInt(20) == 0) {
            text = "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + text;
        }
        return new Odd(text, false, first.startsWith("HEAD "), true);
    }

    /** Any bytes that a header value may have (RFC 9110, 5.5). */
    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int c = 32 + random.nextInt(224);
            noise.append(c == 127 ? ' ' : (char) c);
        }
        return noise.toString();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Some requests for one connection; only the last of them may end it. */
    List<Odd> connection() {
        List<Odd> odds = new ArrayList<>();
        int most = 1 + random.nextInt(8);
        while (odds.size() < most) {
            Odd odd = next();
            odds.add(odd);
            if (odd.last()) {
                break;
            }
        }
        return odds;
    }
}
