package lv.gaisma;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bare connection to the portal: says any bytes, and reads answers strictly. Whatever is no
 * HTTP/1.1 answer with a length, or takes longer than ten seconds, is an exception.
 */
public final class Wire implements AutoCloseable {

    private static final int LONGEST_WAIT = 10_000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 (\\d{3}) [ -~]*");
    private static final Pattern HEADER = Pattern.compile("([!-9;-~]+): ?([ -~]*)");

    private final Socket socket;
    private final InputStream in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * One answer.
     *
     * @param headers by name in lower case, every line of it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Answer(int status, Map<String, List<String>> headers, byte[] body) {

        /** The one line of a header, or the empty text; two lines are a mistake. */
        public String header(String name) {
            List<String> lines = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
            if (lines.size() > 1) {
                throw new AssertionError(name + " stands there twice: " + lines);
            }
            return lines.isEmpty() ? "" : lines.getFirst();
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** A connection to any port of this machine. */
    public static Wire to(int port) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(LONGEST_WAIT);
            socket.setTcpNoDelay(true);
            return new Wire(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a request without a body. */
    public static String request(String method, String target, String... headerLines) {
        StringBuilder text =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: test\r\n");
        for (String line : headerLines) {
            text.append(line).append("\r\n");
        }
        return text.append("\r\n").toString();
    }

    /** Sends text as it is; each character is one byte. */
    public Wire say(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that nothing more will be sent. */
    public Wire done() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer ask(String method, String target, String... headerLines) {
        say(request(method, target, headerLines));
        return method.equals("HEAD") ? nextHead() : next();
    }

    /** The next answer. */
    public Answer next() {
        return read(true);
    }

    /** The next answer, to a HEAD request. */
    public Answer nextHead() {
        return read(false);
    }

    /** True when the portal ends the connection without another byte. */
    public boolean ends() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read(boolean withBody) {
        try {
            String first = line();
            Matcher status = STATUS_LINE.matcher(first);
            if (!status.matches()) {
                throw new AssertionError("no status line: " + first);
            }
            int code = Integer.parseInt(status.group(1));
            Map<String, List<String>> headers = headers();
            boolean empty = !withBody || code == 304 || code < 200;
            int length = empty ? 0 : length(headers);
            byte[] body = in.readNBytes(length);
            if (body.length < length) {
                throw new EOFException("the body ends after " + body.length + " of " + length);
            }
            return new Answer(code, headers, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(Map<String, List<String>> headers) {
        List<String> lines = headers.getOrDefault("content-length", List.of());
        if (lines.size() != 1) {
            throw new AssertionError("Content-Length: " + lines);
        }
        return Integer.parseInt(lines.getFirst());
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                throw new AssertionError("no header: " + line);
            }
            headers.computeIfAbsent(
                            header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.group(2));
        }
        return headers;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ends after: " + line);
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\r")) {
            throw new AssertionError("a line ends without CR: " + text);
        }
        return text.substring(0, text.length() - 1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
