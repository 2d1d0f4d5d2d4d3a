package lv.gaisma.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this portal keeps what it makes itself: the embedded database and what it can make again.
 *
 * @param root absolute; made when it is first needed
 */
record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The folder that was set, or else {@code gaisma} in the user's data folder (XDG Base Directory
     * Specification 0.8, where a relative {@code XDG_DATA_HOME} does not count).
     *
     * @param setting the setting {@code gaisma.data}; null or blank when there is none
     * @param environment the variables of the process
     * @param home the home folder that the system knows, for a process without {@code HOME}
     */
    static DataFolder of(@Nullable String setting, Map<String, String> environment, Path home) {
        if (setting != null && !setting.isBlank()) {
            return new DataFolder(Path.of(setting));
        }
        Path shared = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path user = Path.of(environment.getOrDefault("HOME", ""));
        Path own = user.isAbsolute() ? user : home;
        Path base = shared.isAbsolute() ? shared : own.resolve(".local/share");
        return new DataFolder(base.resolve("gaisma"));
    }

    /** The folder of the embedded database. */
    Path database() {
        return root.resolve("database");
    }
}
