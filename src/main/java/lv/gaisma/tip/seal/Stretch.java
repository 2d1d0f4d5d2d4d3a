package lv.gaisma.tip.seal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What the inbox's script makes of a passphrase (Argon2id, RFC 9106: 64 MiB, three passes). The
 * server itself never sees one; this is here for the demonstration, which makes its own.
 */
public final class Stretch {

    /** 32 bytes that sign in, then 32 bytes that are the member's own key. */
    public static final int BYTES = 64;

    private static final int KIBIBYTES = 64 * 1024;
    private static final int PASSES = 3;

    private Stretch() {}

    public static byte[] of(String passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(KIBIBYTES)
                        .withIterations(PASSES)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] made = new byte[BYTES];
        generator.generateBytes(
                Normalizer.normalize(passphrase, Normalizer.Form.NFKC)
                        .strip()
                        .getBytes(StandardCharsets.UTF_8),
                made);
        return made;
    }
}
