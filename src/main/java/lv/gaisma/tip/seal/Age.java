package lv.gaisma.tip.seal;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files of the format age, version 1 (age-encryption.org/v1), sealed to X25519 keys. */
public final class Age {

    /** Size in bytes above which sealed bytes are cut. */
    public static final int PIECE = 1 << 20;

    private static final byte[] START =
            "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Age() {}

    /** Seals bytes to everybody named. */
    public static byte[] seal(byte[] plain, List<String> recipients) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 1024);
        seal(List.of(ByteBuffer.wrap(plain)), recipients, Channels.newChannel(out));
        return out.toByteArray();
    }

    /** Seals bytes into pieces of at most 1 MB. */
    public static List<byte[]> sealInPieces(List<ByteBuffer> plain, List<String> recipients) {
        Pieces pieces = new Pieces(PIECE);
        seal(plain, recipients, pieces);
        return pieces.all();
    }

    /**
     * Opens a file.
     *
     * @throws Refused when it is not whole or not sealed to this key
     */
    public static byte[] open(byte[] sealed, String identity) throws Refused {
        try (ReadableByteChannel in =
                new StandardDecryptingChannelFactory()
                        .newDecryptingChannel(
                                Channels.newChannel(new ByteArrayInputStream(sealed)),
                                List.of(
                                        X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(
                                                identity)))) {
            return Channels.newInputStream(in).readAllBytes();
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new Refused("cannot be opened", e);
        }
    }

    /**
     * Looks at the outside of what a browser has sealed.
     *
     * @throws IllegalArgumentException when it is too long or does not begin like an age file
     */
    public static void check(byte[] sealed, int longest) {
        if (sealed.length > longest
                || sealed.length < START.length
                || !Arrays.equals(sealed, 0, START.length, START, 0, START.length)) {
            throw new IllegalArgumentException("no sealed file of at most " + longest + " bytes");
        }
    }

    /**
     * @throws IllegalArgumentException when it is no {@code age1…}
     */
    public static void checkRecipient(String recipient) {
        writers(List.of(recipient));
    }

    private static void seal(
            List<ByteBuffer> plain, List<String> recipients, WritableByteChannel to) {
        try (WritableByteChannel sealing =
                new StandardEncryptingChannelFactory()
                        .newEncryptingChannel(to, writers(recipients))) {
            for (ByteBuffer part : plain) {
                while (part.hasRemaining()) {
                    sealing.write(part);
                }
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    private static List<RecipientStanzaWriter> writers(List<String> recipients) {
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (String recipient : recipients) {
            try {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            } catch (GeneralSecurityException | RuntimeException e) {
                throw new IllegalArgumentException("no recipient", e);
            }
        }
        return writers;
    }
}
