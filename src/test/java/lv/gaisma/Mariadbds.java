package lv.gaisma;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The database servers that portals of a test have started from a data folder. */
public final class Mariadbds {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private Mariadbds() {}

    /** Kills them as a power cut would. */
    public static void kill(Path data) throws Exception {
        List<ProcessHandle> servers = of(data);
        if (servers.isEmpty()) {
            throw new IllegalStateException("no database runs from " + data);
        }
        for (ProcessHandle server : servers) {
            server.destroyForcibly();
            server.onExit().get();
        }
    }

    /** Returns when those of closed portals have ended, so that the folder can be deleted. */
    public static void awaitEnd(Path data) throws Exception {
        for (ProcessHandle server : of(data)) {
            server.onExit().get(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static List<ProcessHandle> of(Path data) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(one -> one.info().command().orElse("").startsWith(data.toString()))
                    .toList();
        }
    }
}
