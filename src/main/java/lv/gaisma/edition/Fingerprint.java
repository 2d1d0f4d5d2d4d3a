package lv.gaisma.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.gaisma.file.Folder;

/** A number that changes when a file of a folder appears, changes or goes away. */
final class Fingerprint {

    private Fingerprint() {}

    /** Looking at a thousand files takes some milliseconds. */
    static long of(Folder folder) {
        long print = 1;
        for (Path root : List.of(folder.content(), folder.translations(), folder.statics())) {
            print =
                    31 * print
                            + folder.files(root, "").stream().mapToLong(Fingerprint::print).sum();
        }
        return print;
    }

    /** A file that goes away while it is looked at counts as gone. */
    private static long print(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long stamp = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return (file.hashCode() * 31L + stamp) * 31L + attributes.size();
        } catch (IOException e) {
            return 0;
        }
    }
}
