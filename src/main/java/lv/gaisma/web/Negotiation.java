package lv.gaisma.web;

import org.jspecify.annotations.Nullable;

/** Content codings and conditional requests (RFC 9110, sections 12.5.3 and 13.1.2). */
final class Negotiation {

    private Negotiation() {}

    /**
     * The best body for an {@code Accept-Encoding}; without the header, or on garbage, as it is.
     */
    static Served.Body choose(Served served, @Nullable String acceptEncoding) {
        if (acceptEncoding == null || acceptEncoding.isEmpty()) {
            return served.identity();
        }
        double brotli = weight(acceptEncoding, "br");
        double gzip = weight(acceptEncoding, "gzip");
        double identity = weight(acceptEncoding, "identity");
        Served.Body best = served.identity();
        double most = identity < 0 ? 0 : identity;
        if (served.gzip() != null && gzip > 0 && gzip >= most) {
            best = served.gzip();
            most = gzip;
        }
        if (served.brotli() != null && brotli > 0 && brotli >= most) {
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
