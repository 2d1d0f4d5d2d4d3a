package lv.gaisma.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded database, held by one portal at a time. */
final class DatabaseFolder implements Closeable {

    /**
     * Folders held by this process: a file lock does not count between two portals of one process,
     * and closing a second channel to the file would give up the lock of the first (POSIX).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int MEGABYTE = 1 << 20;

    private final Path root;
    private final FileChannel lock;

    private DatabaseFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the folder, for this user only, and takes it.
     *
     * @throws CannotStart when another portal holds it
     * @throws IOException when it cannot be made or written
     */
    static DatabaseFolder take(Path folder) throws CannotStart, IOException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path root = folder.toRealPath();
        if (!HELD.add(root)) {
            throw CannotStart.alreadyUsed(folder);
        }
        FileChannel lock = null;
        try {
            lock = lock(root.resolve("lock"));
        } finally {
            if (lock == null) {
                HELD.remove(root);
            }
        }
        if (lock == null) {
            throw CannotStart.alreadyUsed(folder);
        }
        return new DatabaseFolder(root, lock);
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return channel;
        }
        channel.close();
        return null;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        HELD.remove(root);
    }

    /** A file or folder in it. */
    Path resolve(String name) {
        return root.resolve(name);
    }

    /** The data of MariaDB; there as a whole or not at all. */
    Path data() {
        return root.resolve("data");
    }

    void requireSpace(long megabytes) throws CannotStart, IOException {
        if (Files.getFileStore(root).getUsableSpace() / MEGABYTE < megabytes) {
            throw CannotStart.noSpace(root, megabytes);
        }
    }

    /** An empty folder of this name; what was there is deleted. */
    Path emptied(String name) throws IOException {
        Path folder = root.resolve(name);
        delete(folder);
        return Files.createDirectory(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
