package lv.gaisma.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Content codings and conditional requests (RFC 9110, sections 12.5.3 and 13.1.2). */
final class Negotiation {

    /** Browsers send a handful of different headers; what is longer or rarer is read anew. */
    private static final int MOST_KEPT = 200;

    private static final int LONGEST_KEPT = 100;

    private static final Map<String, Weights> KEPT = new ConcurrentHashMap<>();

    private Negotiation() {}

    /** How much each coding is wanted, 0 to 1; negative when the header does not speak of it. */
    private record Weights(double brotli, double gzip, double identity) {

        static Weights of(String header) {
            Weights known = KEPT.get(header);
            if (known != null) {
                return known;
            }
            Weights read =
                    new Weights(
                            weight(header, "br"),
                            weight(header, "gzip"),
                            weight(header, "identity"));
            if (header.length() <= LONGEST_KEPT && KEPT.size() < MOST_KEPT) {
                KEPT.put(header, read);
            }
            return read;
        }
    }

    /**
     * The best body for an {@code Accept-Encoding}; without the header, or on garbage, as it is. Of
     * equal weights the smallest body wins. Who refuses every coding gets the bytes as they are,
     * which is of more use than 406.
     */
    static Served.Body choose(Served served, @Nullable String acceptEncoding) {
        if (acceptEncoding == null || acceptEncoding.isEmpty()) {
            return served.identity();
        }
        Weights weights = Weights.of(acceptEncoding);
        Served.Body best = served.identity();
        double most = Math.max(weights.identity(), 0);
        if (served.gzip() != null && weights.gzip() > 0 && weights.gzip() >= most) {
            best = served.gzip();
            most = weights.gzip();
        }
        if (served.brotli() != null && weights.brotli() > 0 && weights.brotli() >= most) {
            best = served.brotli();
        }
        return best;
    }

    /** The weight of a coding; negative when the header does not speak of it. */
    private static double weight(String header, String coding) {
        double any = -1;
        for (String part : header.split(",")) {
            int semicolon = part.indexOf(';');
            String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            if (name.equalsIgnoreCase(coding)) {
                return quality(part, semicolon);
            }
            if (name.equals("*")) {
                any = quality(part, semicolon);
            }
        }
        return any;
    }

    private static double quality(String part, int semicolon) {
        if (semicolon < 0) {
            return 1;
        }
        String parameter = part.substring(semicolon + 1).strip();
        if (!parameter.startsWith("q=") && !parameter.startsWith("Q=")) {
            return 1;
        }
        try {
            return Math.clamp(Double.parseDouble(parameter.substring(2).strip()), 0, 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** True when the browser has these very bytes; weak tags count as well (RFC 9110, 13.1.2). */
    static boolean unchanged(Served.Body body, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String part : ifNoneMatch.split(",")) {
            String tag = part.strip();
            if (tag.equals("*") || tag.equals(body.etag()) || tag.equals("W/" + body.etag())) {
                return true;
            }
        }
        return false;
    }
}
