package lv.gaisma.contact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a form with files (RFC 7578) part by part, as it arrives, in memory alone. The usual
 * readers put larger parts into files of the system, where they stay readable after they are gone.
 */
final class Multipart {

    /** What a part is called, and whether it is a file; what the file was called is dropped. */
    record Part(String name, boolean file) {}

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEAD = 8192;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data\\b.*;\\s*boundary=\"?([^\";,]{1,70})\"?.*");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]{0,100})\"");
    private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename\\*?=");

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    Multipart(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // the first boundary may stand without a line end before it
        buffer[0] = '\r';
        buffer[1] = '\n';
        this.end = 2;
    }

    /** The boundary that a content type names; empty when it is another type. */
    static Optional<String> boundary(String contentType) {
        Matcher matcher = BOUNDARY.matcher(contentType);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** Goes to the first part; what stands before it means nothing. */
    void start() throws IOException {
        copy(OutputStream.nullOutputStream(), Long.MAX_VALUE);
    }

    /** The next part; empty after the last one. */
    Optional<Part> next() throws IOException {
        need(2);
        if (buffer[at] == '-' && buffer[at + 1] == '-') {
            return Optional.empty();
        }
        String head = head();
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw new Broken("a part without a name");
        }
        return Optional.of(new Part(name.group(1), FILE.matcher(head).find()));
    }

    /**
     * The content of the part.
     *
     * @param most the most bytes to keep; what comes after them is read and dropped
     * @return one byte more than the most when there were more
     */
    byte[] content(int most) throws IOException {
        Gathered out = new Gathered();
        copy(out, (long) most + 1);
        return out.whole();
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            need(1);
            head.append((char) (buffer[at++] & 0xff));
            if (head.length() > LONGEST_HEAD) {
                throw new Broken("a head without an end");
            }
        }
        return new String(
                head.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Copies up to the next delimiter and goes behind it. */
    private void copy(OutputStream out, long most) throws IOException {
        long left = most;
        while (true) {
            int found = find();
            int until = found >= 0 ? found : Math.max(at, end - delimiter.length + 1);
            int step = (int) Math.min(left, until - at);
            out.write(buffer, at, step);
            left -= step;
            at = until;
            if (found >= 0) {
                at += delimiter.length;
                return;
            }
            fill();
        }
    }

    private int find() {
        for (int i = at; i + delimiter.length <= end; i++) {
            if (buffer[i] == '\r' && matches(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int from) {
        for (int i = 1; i < delimiter.length; i++) {
            if (buffer[from + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    private void need(int bytes) throws IOException {
        while (end - at < bytes) {
            fill();
        }
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new Broken("cut off");
        }
        end += read;
    }
}
