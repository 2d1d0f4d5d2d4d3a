package lv.gaisma.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Where the running embedded database answers: a file that only its user may read, so that commands
 * of the same user work beside the portal. What stands in it is worth nothing after the next start.
 *
 * @param folder of the embedded database
 */
record Door(Path folder) {

    void open(Address address) throws IOException {
        Path whole =
                Files.createTempFile(
                        folder,
                        "door",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                whole, address.url() + "\n" + address.user() + "\n" + address.password() + "\n");
        Files.move(whole, folder.resolve("door"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The database behind the door; empty when none answers. */
    Optional<Address> find() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("door"));
            if (lines.size() != 3) {
                return Optional.empty();
            }
            Address address = new Address(lines.get(0), lines.get(1), lines.get(2));
            try (Connection connection = address.connect()) {
                return connection.isValid(2) ? Optional.of(address) : Optional.empty();
            }
        } catch (IOException | SQLException e) {
            return Optional.empty(); // no portal runs on this folder
        }
    }
}
