package lv.gaisma.secret;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of this portal, one file each of 32 random bytes that only its user may read. A
 * missing one is made when it is first asked for. Never put the folder beside the data or into
 * their backups: whoever has both can try codes.
 */
@Singleton
public final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Secrets(@Property(name = "gaisma.secrets") @Nullable String setting) {
        this.folder = folder(setting, System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder that was set, or else {@code gaisma/secrets} in the user's settings (XDG Base
     * Directory Specification 0.8, where a relative {@code XDG_CONFIG_HOME} does not count).
     */
    static Path folder(@Nullable String setting, Map<String, String> environment, Path home) {
        if (setting != null && !setting.isBlank()) {
            return Path.of(setting).toAbsolutePath().normalize();
        }
        Path shared = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        Path user = Path.of(environment.getOrDefault("HOME", ""));
        Path own = user.isAbsolute() ? user : home;
        return (shared.isAbsolute() ? shared : own.resolve(".config")).resolve("gaisma/secrets");
    }

    /**
     * A secret by its name, 32 bytes; each caller gets a copy.
     *
     * @param name small letters and hyphens
     * @throws UncheckedIOException when the folder cannot be used
     */
    public byte[] get(String name) {
        return known.computeIfAbsent(name, this::readOrMake).clone();
    }

    private byte[] readOrMake(String name) {
        if (!name.matches("[a-z-]+")) {
            throw new IllegalArgumentException("no name of a secret: " + name);
        }
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != BYTES) {
                throw new IOException(file + " is not " + BYTES + " bytes; restore it");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets in " + folder + " cannot be used", e);
        }
    }

    /** There as a whole or not at all, and never a second time, however many portals start. */
    private void make(Path file) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve(".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (Files.exists(file) || !lock.isValid()) {
                return;
            }
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Path whole =
                    Files.createTempFile(
                            folder,
                            ".new",
                            "",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.write(whole, random, StandardOpenOption.SYNC);
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("r--------"));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
