package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import lv.gaisma.secret.Secrets;

/**
 * What signs a member in: the half of their passphrase's Argon2id that the browser sends. It is
 * stretched already, so a MAC with a secret of the server is enough; without that secret a copy of
 * the database cannot be used to try passphrases here.
 */
@Singleton
final class Proof {

    /** Length in bytes. */
    static final int BYTES = 32;

    private static final int SALT = 16;

    private final Secrets secrets;

    Proof(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] verifier(String member, byte[] proof) {
        return Token.mac(
                secrets.get("sign-in"), "proof", member.getBytes(StandardCharsets.UTF_8), proof);
    }

    boolean fits(String member, byte[] proof, byte[] verifier) {
        return MessageDigest.isEqual(verifier(member, proof), verifier);
    }

    /**
     * The salt of a name. It follows from the name alone, so asking for it tells nobody whether
     * anybody has it.
     */
    byte[] salt(String login) {
        byte[] made =
                Token.mac(secrets.get("sign-in"), "salt", login.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(made, SALT);
    }
}
