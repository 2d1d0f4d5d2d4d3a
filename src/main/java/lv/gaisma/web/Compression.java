package lv.gaisma.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Turns bytes into {@link Served}: compressed once, with an ETag for each encoding. */
public final class Compression {

    private static final int ETAG_BYTES = 9;
    private static final int SMALLEST = 200;

    /**
     * Of 1 to 11. On our pages 9 saves 1 % more and takes half as long again, 11 saves 8 % and
     * takes forty-five times as long, which is too long for an edition (bench/README.md).
     */
    private static final int BROTLI_QUALITY = 6;

    private static final boolean BROTLI = Brotli4jLoader.isAvailable();

    private Compression() {}

    /** Bytes that shrink: pages, scripts, data. */
    public static Served text(int status, String type, byte[] bytes, Caching caching) {
        String tag = tag(bytes);
        return new Served(
                status,
                type,
                new Served.Body("identity", bytes, "\"" + tag + "\""),
                smaller(bytes, new Served.Body("gzip", gzip(bytes), "\"" + tag + "-g\"")),
                BROTLI
                        ? smaller(bytes, new Served.Body("br", brotli(bytes), "\"" + tag + "-b\""))
                        : null,
                caching,
                Map.of());
    }

    /** Bytes that are compressed already: pictures, fonts, sound. */
    public static Served binary(String type, byte[] bytes, Caching caching) {
        Served.Body body = new Served.Body("identity", bytes, "\"" + tag(bytes) + "\"");
        return new Served(200, type, body, null, null, caching, Map.of());
    }

    /** The fingerprint of bytes: the first 72 bits of SHA-256 in hexadecimal. */
    public static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Served.@Nullable Body smaller(byte[] bytes, Served.Body body) {
        return bytes.length >= SMALLEST && body.bytes().length < bytes.length ? body : null;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream of the JDK keeps its level to itself. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
