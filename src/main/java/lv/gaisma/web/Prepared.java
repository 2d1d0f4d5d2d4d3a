package lv.gaisma.web;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Served} as Netty sends it. Headers are put together once a second, for that long they
 * stay true; bytes lie where the socket takes them from without another copy.
 */
final class Prepared {

    /**
     * For answers that are sent again and again. Freed with the last reference, like any object.
     */
    static final Function<byte[], ByteBuf> OUTSIDE_HEAP =
            bytes ->
                    Unpooled.unreleasableBuffer(
                            Unpooled.wrappedBuffer(
                                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip()));

    /** For answers that are sent once. */
    static final Function<byte[], ByteBuf> AS_IT_IS = Unpooled::wrappedBuffer;

    private final Served served;
    private final Map<String, String> shared;
    private final Function<byte[], ByteBuf> place;
    private final boolean conditional;
    private final boolean sound;
    private final Variant identity;
    private final @Nullable Variant gzip;
    private final @Nullable Variant brotli;

    /**
     * @param shared the headers that every answer of this kind has
     */
    Prepared(Served served, Map<String, String> shared, Function<byte[], ByteBuf> place) {
        this.served = served;
        this.shared = shared;
        this.place = place;
        this.conditional =
                served.status() == 200 && served.caching().kind() != Caching.Kind.NO_STORE;
        this.sound = served.status() == 200 && served.type().startsWith("audio/");
        this.identity = new Variant(served.identity());
        this.gzip = served.gzip() == null ? null : new Variant(served.gzip());
        this.brotli = served.brotli() == null ? null : new Variant(served.brotli());
    }

    Served served() {
        return served;
    }

    Answer answer(Wishes wishes, Instant now) {
        Variant variant = variant(Negotiation.choose(served, wishes.encoding()));
        boolean unchanged = conditional && Negotiation.unchanged(variant.body, wishes.known());
        Head head = variant.head(now);
        if (sound && !unchanged) {
            return part(variant, head, wishes);
        }
        return unchanged
                ? new Answer(
                        HttpResponseStatus.NOT_MODIFIED, head.unchanged(), Unpooled.EMPTY_BUFFER)
                : new Answer(
                        HttpResponseStatus.valueOf(served.status()), head.whole(), variant.bytes());
    }

    /** Players of sound ask for a part, to go forward and back. */
    private Answer part(Variant variant, Head head, Wishes wishes) {
        int length = variant.body.bytes().length;
        HttpHeaders headers =
                new DefaultHttpHeaders().set(head.whole()).set("Accept-Ranges", "bytes");
        return Part.asked(wishes.range(), wishes.ifRange(), variant.body.etag(), length)
                .map(
                        part ->
                                new Answer(
                                        HttpResponseStatus.PARTIAL_CONTENT,
                                        headers.set("Content-Range", part.of(length))
                                                .set("Content-Length", part.bytes()),
                                        variant.bytes().slice(part.from(), part.bytes())))
                .orElseGet(() -> new Answer(HttpResponseStatus.OK, headers, variant.bytes()));
    }

    private Variant variant(Served.Body body) {
        if (gzip != null && body == gzip.body) {
            return gzip;
        }
        return brotli != null && body == brotli.body ? brotli : identity;
    }

    /** The headers of one second, of the whole answer and of 304. */
    private record Head(long second, HttpHeaders whole, HttpHeaders unchanged) {}

    /** One encoding. Two threads may prepare it at once; either result is right. */
    private final class Variant {
        private final Served.Body body;
        private volatile @Nullable Head head;
        private volatile @Nullable ByteBuf bytes;

        Variant(Served.Body body) {
            this.body = body;
        }

        ByteBuf bytes() {
            ByteBuf known = bytes;
            if (known == null) {
                known = place.apply(body.bytes());
                bytes = known;
            }
            return known.duplicate();
        }

        Head head(Instant now) {
            Head known = head;
            if (known == null || known.second() != now.getEpochSecond()) {
                known = new Head(now.getEpochSecond(), headers(now, true), headers(now, false));
                head = known;
            }
            return known;
        }

        /** 304 tells what may have changed without the bytes (RFC 9110, section 15.4.5). */
        private HttpHeaders headers(Instant now, boolean whole) {
            Map<String, String> headers = new LinkedHashMap<>(shared);
            headers.put("Cache-Control", served.caching().control(now));
            if (conditional) {
                headers.put("ETag", body.etag());
            }
            headers.put("Vary", "Accept-Encoding");
            headers.put("Date", Dates.now());
            headers.putAll(served.headers());
            if (whole) {
                headers.put("Content-Type", served.type());
                if (!body.encoding().equals("identity")) {
                    headers.put("Content-Encoding", body.encoding());
                }
                headers.put("Content-Length", Integer.toString(body.bytes().length));
            }
            return ascii(headers);
        }

        /** Netty writes text of this kind as it lies. */
        private static HttpHeaders ascii(Map<String, String> headers) {
            CharSequence[] pairs = new CharSequence[2 * headers.size()];
            int i = 0;
            for (Map.Entry<String, String> header : headers.entrySet()) {
                pairs[i++] = AsciiString.of(header.getKey());
                pairs[i++] = AsciiString.of(header.getValue());
            }
            return new ReadOnlyHttpHeaders(false, pairs);
        }
    }
}
