package lv.gaisma.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why the database is not there; the message is one line for the operator who can mend it. */
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 400;
    private static final String ELSEWHERE = " or set GAISMA_DATA to another folder";

    CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line, cause);
    }

    static CannotStart alreadyUsed(Path folder) {
        return new CannotStart("Another portal already uses " + folder + "; stop it" + ELSEWHERE);
    }

    static CannotStart noSpace(Path folder, long megabytes) {
        return new CannotStart(
                "No disk space left for " + folder + "; free " + megabytes + " MB" + ELSEWHERE);
    }

    static CannotStart of(Path folder, IOException e) {
        String cause = line(e);
        if (cause.contains("No space left") || cause.contains("quota")) {
            return new CannotStart("No disk space left for " + folder + "; free some" + ELSEWHERE);
        }
        String mend = "; make it writable for this user" + ELSEWHERE;
        return new CannotStart("Cannot use " + folder + " (" + reason(e) + ")" + mend, e);
    }

    /** What an exception says, on one line. */
    static String line(Throwable e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        String line =
                message.lines()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && !part.startsWith("---"))
                        .collect(Collectors.joining("; "));
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException file -> file.getFile() + " is not a folder";
            case FileSystemException file when file.getReason() != null ->
                    file.getReason() + ": " + file.getFile();
            default -> line(e);
        };
    }
}
